import type { Found } from "./found.ts";

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** What is meant as an address of mail in a text, lower case; whether the domain can exist is not asked. */
export function findEmails(text: string): readonly Found<string>[] {
  return [...text.matchAll(address)]
    .map((match) => ({
      value: match[0].replace(/^[.'_-]+/, "").toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ value }) => /^[^@]+@[^@]{4,}$/.test(value));
}
