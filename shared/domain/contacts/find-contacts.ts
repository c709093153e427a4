import type { Contact } from "./contact.ts";

/** What somebody may be named by. */
export type Nameable = Pick<Contact, "id" | "name" | "company" | "emails">;

/**
 * Those whom `said` may mean: an email address, or words of a name in any order, case and accents aside. A whole name counts more
 * than parts of one, and a whole word more than its beginning, so that "Jan" is Jan, and Jane only where there is no Jan. An initial
 * stands beside another word.
 */
export function findContacts<Person extends Nameable>(
  contacts: readonly Person[],
  said: string,
): readonly Person[] {
  const words = nameWords(said);
  if (words.length === 0) return [];
  const email = said.trim().toLowerCase();
  const tests: ((contact: Nameable) => boolean)[] = [
    ({ emails }) => emails.some((each) => each.toLowerCase() === email),
    (contact) => wordsOf(contact).join(" ") === words.join(" "),
    (contact) => words.every((word) => wordsOf(contact).includes(word)),
    (contact) =>
      words.every((word) => word.length > 1 && wordsOf(contact).some((each) => each.startsWith(word))),
    (contact) =>
      withInitial.test(said.trim()) &&
      words.every((word) => wordsOf(contact).some((each) => each.startsWith(word))),
  ];
  const found = tests.map((test) => contacts.filter(test)).find((each) => each.length > 0);
  return found ?? [];
}

/** `Jane D`, `T. Roe` */
const withInitial = /^(?:\p{Lu}\.? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\.?)$/u;

/** Worked out once: every few words of a mail are looked for among all contacts. */
const known = new WeakMap<Nameable, readonly string[]>();

function wordsOf(contact: Nameable): readonly string[] {
  const words = known.get(contact) ?? nameWords(contact.name ?? "");
  known.set(contact, words);
  return words;
}

/** The words of a name, as they are compared. */
export const nameWords = (name: string): readonly string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
