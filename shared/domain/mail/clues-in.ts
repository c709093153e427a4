import { type Clues, cluesOf } from "../contacts/clues.ts";
import type { ReadUnit } from "./decide-mail.ts";

/** What leads to those whom the units may be about without naming them: somebody captured once more, or written to. */
export function cluesIn(units: readonly ReadUnit[]): Clues {
  const all = units.flatMap(cluesInUnit);
  const once = (clue: keyof Clues) => [...new Set(all.flatMap((clues) => clues[clue]))];
  return { emails: once("emails"), phones: once("phones"), names: once("names") };
}

function cluesInUnit(unit: ReadUnit): readonly Clues[] {
  if (unit.kind === "copy")
    return [{ emails: unit.copy.to.map(({ email }) => email), phones: [], names: [] }];
  if (unit.kind !== "capture") return [];
  const writer = unit.reply ? [{ emails: [unit.reply.email.toLowerCase()], phones: [], names: [] }] : [];
  if (unit.found.kind !== "read") return writer;
  const people = unit.found.cards.flatMap(({ reading }) => (reading ? [cluesOf(reading.fields)] : []));
  return [...writer, ...people];
}
