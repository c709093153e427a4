import { listText, quoted } from "../commands/list-text.ts";
import { leadingNumbers } from "../commands/read-numbers.ts";
import { areNames } from "../commands/read-target.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import type { Contact } from "./contact.ts";
import { contactName } from "./contact-name.ts";
import { findContacts } from "./find-contacts.ts";
import { mergedInto } from "./merged-into.ts";

/** Whom else: numbers of the answered mail, or a name. */
type Args = { readonly numbers: readonly number[]; readonly name: string | null };

export const mergeVerb: Verb<Args> = {
  name: "merge",
  synonyms: ["join", "combine", "same person"],
  target: "people",
  everything: true,
  reads: ["introduction"],
  forms: [
    {
      form: "merge 1 3",
      example: "merge 3",
      does: "Two entries of one person become one; a number alone means whom it was said to look like.",
    },
  ],
  parse,
  decide(situation, { line, args, contactIds }) {
    const ids = [...contactIds, ...others(situation, args)];
    const people = [...new Set(ids)].flatMap((id) => itemIn(situation.book, "contact", id) ?? []);
    const [one] = people;
    const like = one && people.length === 1 ? looksLike(situation, one) : null;
    const all = like ? [...people, like] : people;
    if (all.length < 2) return asked(line, one);
    return merging(situation, line, all);
  },
};

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/[.!]$/, "");
  if (said === "") return { kind: "ok", args: { numbers: [], name: null } };
  const other = said.replace(/^(?:with|and|into|to) /i, "");
  const found = other === said ? undefined : leadingNumbers(other).at(-1);
  if (found?.rest === "") return { kind: "ok", args: { numbers: found.numbers, name: null } };
  if (areNames(other)) return { kind: "ok", args: { numbers: [], name: other } };
  return { kind: "asked", why: "Who is the same person? Write both numbers, for example “merge 1 3”." };
}

function others({ book, numbered }: Situation, { numbers, name }: Args): readonly string[] {
  const ids = numbered.filter(({ n }) => numbers.includes(n)).map(({ contactId }) => contactId);
  const named = name === null ? [] : findContacts(itemsIn(book, "contact"), name);
  return [...ids, ...(named.length === 1 ? named.map(({ id }) => id) : [])];
}

const looksLike = ({ book }: Situation, { looksLike: id }: Contact): Contact | null =>
  id === null ? null : itemIn(book, "contact", id);

const asked = (line: string, one: Contact | undefined): Decided => ({
  changes: [],
  answers: [
    {
      outcome: "asked",
      line,
      text: one
        ? `${quoted(line)} was not done. Who is the same person as ${contactName(one)}? Write both, for example “merge 1 3” or “merge ${contactName(one)} with …”.`
        : `${quoted(line)} was not done. Whom do you mean?`,
    },
  ],
});

/** Who was kept first stays, and gets what the others have. */
function merging({ book }: Situation, line: string, people: readonly Contact[]): Decided {
  const [first, ...rest] = [...people].sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
  if (!first) return { changes: [], answers: [] };
  const names = listText(rest.map(contactName));
  const same =
    names === contactName(first)
      ? `the two entries of ${names} are one now.`
      : `${names} is the same person as ${contactName(first)} now, and kept under that name.`;
  return {
    changes: mergedInto(book, first, rest),
    answers: [{ outcome: "did", line, text: `Merged: ${same}` }],
  };
}
