import type { ContactFields } from "./contact.ts";
import { noDetails } from "./no-details.ts";

/** Of somebody of whom nothing is known. */
export const noFields: ContactFields = {
  ...noDetails,
  name: null,
  title: null,
  company: null,
  emails: [],
  phones: [],
  urls: [],
  address: null,
};
