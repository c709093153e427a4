import type { ContactFields } from "./contact.ts";
import { nameWords } from "./find-contacts.ts";

/** By what somebody may be found again: addresses in lower case, E.164 numbers, names as they are compared. */
export type Clues = {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly names: readonly string[];
};

export function cluesOf({ emails, phones, name }: Pick<ContactFields, "emails" | "phones" | "name">): Clues {
  const key = nameKey(name);
  return {
    emails: once(emails.map((email) => email.toLowerCase())),
    phones: once(phones.flatMap(({ e164 }) => (e164 === null ? [] : [e164]))),
    names: key === null ? [] : [key],
  };
}

/** The first and the last word: what stands between them is written by some and left out by others. Null: it is one word. */
export function nameKey(name: string | null): string | null {
  const words = nameWords(name ?? "");
  return words.length < 2 ? null : `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
}

const once = (values: readonly string[]): readonly string[] => [...new Set(values)];
