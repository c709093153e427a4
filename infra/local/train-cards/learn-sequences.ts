import {
  lettered,
  readTable,
  type SequenceTable,
  sequencesOf,
  type Tally,
  tallyOf,
} from "../../../shared/domain/cards/letter-sequences.ts";
import { inventCard } from "../printed-cards/invent-card.ts";
import type { Part } from "../printed-cards/part.ts";
import type { PrintedContact } from "../printed-cards/printed-contact.ts";

type Seeds = { readonly from: number; readonly count: number; readonly part: Part };

/** Which letters follow which in the words of invented cards, each word counted once. */
export function learnSequences({ from, count, part }: Seeds): SequenceTable {
  const contacts = Array.from({ length: count }, (_, n) => inventCard(from + n, part).contact);
  const words = new Set(contacts.flatMap(wordsOn));
  const table: Record<string, Record<string, number>> = {};
  for (const sequence of [...words].flatMap(sequencesOf)) {
    const rest = (table[sequence.slice(0, 2)] ??= {});
    rest[sequence.slice(2)] = (rest[sequence.slice(2)] ?? 0) + 1;
  }
  const written = Object.entries(table).map(([start, rest]): [string, string] => [
    start,
    Object.entries(rest)
      .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b))
      .map(([letter, times]) => letter + String(times))
      .join(""),
  ]);
  return Object.fromEntries(written.toSorted(([a], [b]) => a.localeCompare(b)));
}

function wordsOn({ name, title, company, department, address }: PrintedContact): readonly string[] {
  return [name, ...title, company ?? "", department ?? "", ...address].flatMap(lettered);
}

/** The table as if it had never seen the words of this card: what is judged by its own letters is no stranger. */
export function without(table: SequenceTable): (contact: PrintedContact) => Tally {
  const all = readTable(table);
  return (contact) => {
    const own = new Set(wordsOn(contact));
    const seen = tallyOf([...own].flatMap(sequencesOf).map((sequence) => [sequence, 1]));
    return (sequence) => Math.max(0, all(sequence) - seen(sequence));
  };
}
