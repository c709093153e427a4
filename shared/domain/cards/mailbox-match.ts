import { lettersOf, wordsOf } from "./letters.ts";
import { likeness } from "./likeness.ts";

/** No name has more. */
const mostWords = 6;

/**
 * How well the part of an email in front of the @ fits a person's name, 0 to 1: `jane.doe`, `jdoe`, `janed`, `doe`, `jd` and the like all
 * fit Jane Doe; where letters were misread, less.
 */
export function mailboxMatch(name: string, mailbox: string): number {
  const letters = lettersOf(mailbox).replace(/(?<!\d)\d+$/, "");
  const words = wordsOf(name);
  if (words.length === 0 || words.length > mostWords || letters.length < 2) return 0;
  const forms = formsOf(words);
  if (forms.includes(letters)) return letters.length === 2 ? 0.6 : 1;
  const near = forms.filter((form) => form.length >= 5 && lengthsAgree(form, letters));
  const closest = near.reduce((most, form) => Math.max(most, likeness(form, letters)), 0);
  return closest >= 0.75 ? closest - 0.1 : 0;
}

/** Less alike than three quarters is not told: most pairs need not be compared letter by letter. */
const lengthsAgree = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 0.25 * Math.max(a.length, b.length);

function formsOf(words: readonly string[]): readonly string[] {
  const pairs = words.flatMap((a, i) => words.flatMap((b, j) => (i === j ? [] : [[a, b] as const])));
  const family = words.slice(1).join("");
  const first = words[0] ?? "";
  return [
    ...words.filter((word) => word.length > 1),
    ...pairs.flatMap(([a, b]) => [a + b, a.charAt(0) + b, a + b.charAt(0), a.charAt(0) + b.charAt(0)]),
    words.join(""),
    family,
    first.charAt(0) + family,
    first +
      words
        .slice(1)
        .map((word) => word.charAt(0))
        .join(""),
    words.map((word) => word.charAt(0)).join(""),
  ];
}
