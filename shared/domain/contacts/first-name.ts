import type { Contact } from "./contact.ts";
import { contactName } from "./contact-name.ts";

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|dipl|ing|mag|mba|phd|med|m|mme|mlle|sig|sra?)\.?$/i;

/** What to call somebody in a sentence: `Jane` of `Dr. J. Jane Doe`. */
export function firstName(person: Pick<Contact, "name" | "company" | "emails">): string {
  const words = person.name?.split(/\s+/) ?? [];
  return words.find((word) => !honorific.test(word) && !/^\p{L}\.$/u.test(word)) ?? contactName(person);
}
