import type { Contact } from "./contact.ts";
import { contactName } from "./contact-name.ts";

const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|dipl|ing|mag|mba|phd|med|m|mme|mlle|sig|sra?)\.?$/i;

/**
 * What to call somebody in a sentence: `Jane` of `Dr. J. Jane Doe`. A name that begins in capitals may begin with the family's, so it is
 * said whole: `Lee Jia Hui` of `LEE JIA HUI` and of `LEE Jia Hui`.
 */
export function firstName(person: Pick<Contact, "name" | "company" | "emails">): string {
  const words = (person.name?.split(/\s+/) ?? []).filter(isOwn);
  const [first] = words;
  if (first === undefined) return contactName(person);
  if (!isCapitals(first)) return first;
  const areInitials = (word: string): boolean => word.length <= 2 && !words.every(isCapitals);
  return words.map((word) => (isCapitals(word) && !areInitials(word) ? titleCase(word) : word)).join(" ");
}

const isOwn = (word: string): boolean => !honorific.test(word) && !/^\p{L}\.$/u.test(word);

/** Capitals alone, of a script that has both. */
const isCapitals = (word: string): boolean =>
  /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();

const titleCase = (word: string): string =>
  word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
