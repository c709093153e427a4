import { answering } from "../commands/answering.ts";
import { leadingNumbers } from "../commands/read-numbers.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemIn } from "../ledger/book.ts";
import { isFavour } from "./find-verb.ts";
import { found } from "./found.ts";
import { toldPeople } from "./told-people.ts";

/** `numbers` empty: everybody in the answered mail. */
type Args = { readonly numbers: readonly number[] } | { readonly said: string };

export const showVerb: Verb<Args> = {
  name: "show",
  synonyms: ["show me", "show card", "details of", "details on", "details"],
  proof: "dmarc",
  target: "none",
  recalls: true,
  forms: [
    {
      form: "show <name or number>",
      example: "show Jane",
      does: "All that is kept of a person, with the card’s picture and a file for your phone’s contacts.",
    },
  ],
  parse: parseShow,
  decide: (situation, { line, args }) =>
    "said" in args ? found(situation, line, args.said) : shown(situation, line, args.numbers),
};

function parseShow(words: string): ParsedArgs<Args> {
  if (/^(?:all|everybody|everyone|them|her|him)?[.!]?$/i.test(words))
    return { kind: "ok", args: { numbers: [] } };
  const way = leadingNumbers(words).at(-1);
  if (way?.rest !== "")
    return isFavour(words)
      ? { kind: "asked", why: "Whom shall I show?", examples: ["Jane"] }
      : { kind: "ok", args: { said: words } };
  if (way.unclear !== undefined) return { kind: "asked", why: way.unclear };
  return { kind: "ok", args: { numbers: way.numbers } };
}

function shown({ book, numbered }: Situation, line: string, numbers: readonly number[]): Decided {
  const meant = numbered.filter(({ n }) => numbers.length === 0 || numbers.includes(n));
  const known = new Set(meant.map(({ contactId }) => contactId));
  const people = [...known].flatMap((id) => itemIn(book, "contact", id) ?? []);
  const unknown = numbers.filter((n) => !numbered.some((each) => each.n === n));
  if (people.length === 0 || unknown.length > 0) {
    const text =
      numbered.length === 0
        ? "Whom shall I show? There are no numbers in the mail that you answered; write the name."
        : `There is no ${unknown.join(", ")} in that mail; its numbers are ${numbered.map(({ n }) => n).join(", ")}.`;
    return answering(line, "asked", text);
  }
  const text = people.length === 1 ? "Here is what I know." : `Here are ${people.length} people.`;
  return toldPeople(line, text, people);
}
