import type { ContactNote } from "../contacts/contact.ts";

const talk =
  /^(?:we |i )?(?:talked|spoke|chatted|discussed|talk|chat|spoken)(?: with (?:her|him|them))?(?: about| on| of)? (\S.{2,80})$/i;

/** Notes that would be a stranger's words in a mail: only what was plainly a talk's subject is said to the person. */
export function topicOf(notes: readonly ContactNote[]): string | null {
  const topics = notes.flatMap(({ text }) => talk.exec(text.replace(/[.!]$/, ""))?.[1] ?? []);
  const said = topics.at(-1);
  if (said === undefined || /\b(?:s?he|they|i|we|him|them|who)\b/i.test(said)) return null;
  return said.replace(/\b(?:her|his|their)\b/gi, "your");
}
