import { mentionsIn } from "./frames/mark-people.ts";
import type { ParseContext } from "./verb.ts";

/** `4: Bob gave us the contract`: without the number, where the words name that very person and nobody else. */
export function withoutOwnNumber(words: string, context: ParseContext): string {
  const { numbers, people = [] } = context;
  const [, number, said = ""] = /^#?(\d{1,2})[:.)]? (?=\P{N})(.*)$/u.exec(words) ?? [];
  const person = people.length === numbers.length ? people[numbers.indexOf(Number(number))] : undefined;
  if (!person) return words;
  const named = mentionsIn(said, context).filter(({ target }) => target.kind !== "unsaid");
  const isOwn = named.length > 0 && named.every(({ whom }) => whom === person.id);
  const [first] = named;
  const isSentence = first?.start === 0 && /^(?: \p{L}|['’]s )/u.test(said.slice(first.end));
  return isOwn && isSentence ? said : words;
}
