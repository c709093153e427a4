import type { ContactFields } from "./contact.ts";

type Named = Pick<ContactFields, "name" | "company" | "emails" | "phones">;

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|dipl|ing|mag|mba|phd|med|m|mme|mlle|sig|sra?)\.?$/i;

/** What to call somebody in a list: the name, or whatever else is known of them. */
export function displayName(person: Named): string {
  return (
    person.name ??
    person.company ??
    person.emails[0] ??
    person.phones[0]?.number ??
    "Somebody whose name could not be read"
  );
}

/** What to call somebody in a sentence: `Jane` of `Dr. Jane Doe`. */
export function firstName(person: Named): string {
  const words = person.name?.split(/\s+/) ?? [];
  return words.find((word) => !honorific.test(word) && !/^\p{L}\.$/u.test(word)) ?? displayName(person);
}
