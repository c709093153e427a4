import type { ContactDetails } from "./contact.ts";

/** What is known beside the main fields where nothing tells: of typed contacts, and of those kept before details were read. */
export const noDetails: ContactDetails = {
  honorific: null,
  credentials: [],
  department: null,
  addressParts: null,
  social: [],
};
