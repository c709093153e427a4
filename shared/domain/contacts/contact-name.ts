import type { Contact } from "./contact.ts";

/** What to call somebody: the name, or else the company or the email address. */
export const contactName = ({
  name,
  company,
  emails,
}: Pick<Contact, "name" | "company" | "emails">): string =>
  name ?? company ?? emails[0] ?? "somebody without a name";
