import type { Decided, Situation } from "../commands/verb.ts";
import { applied } from "../ledger/book.ts";
import { contactRows } from "./contact-rows.ts";
import { eventRows } from "./event-rows.ts";
import { followUpRows } from "./follow-up-rows.ts";
import { goalRows } from "./goal-rows.ts";
import { groupRows } from "./group-rows.ts";
import { importAnswer, unknownAnswer } from "./import-answer.ts";
import { type Imported, importRows, type PlacedTable } from "./import-rows.ts";
import type { Importing } from "./importing.ts";
import { introductionRows } from "./introduction-rows.ts";
import { tableKinds } from "./known-heads.ts";
import { outcomeRows } from "./outcome-rows.ts";
import type { KnownTable, ReadTable } from "./read-table.ts";
import { templateRows } from "./template-rows.ts";

/**
 * Takes the tables of a mail in, those first that others refer to. Nothing is ever removed: what a table does not say stands. The same
 * tables again change nothing.
 */
export function decideImport(situation: Situation, tables: readonly ReadTable[]): Decided {
  const known = tables
    .filter((table) => table.kind !== "unknown")
    .toSorted((one, other) => rank(one) - rank(other));
  let importing: Importing = { situation, book: situation.book, ids: new Map() };
  const all: Imported[] = [];
  let room = mostRows.inAll;
  for (const [at, table] of known.entries()) {
    const most = Math.min(mostRows.ofTable, room);
    const imported = importTable(importing, { table, at, most });
    room -= Math.min(most, table.rows.length);
    all.push(imported);
    importing = {
      situation,
      book: applied(importing.book, imported.changes),
      ids: new Map([...importing.ids, ...imported.ids]),
    };
  }
  const unknown = tables.filter((table) => table.kind === "unknown");
  return {
    changes: all.flatMap(({ changes }) => changes),
    answers: [...all.map(importAnswer), ...unknown.map(unknownAnswer)],
  };
}

/** A contact takes five rows of our own table, a commit 88 of them, and what is done within a minute is no burden. */
const mostRows = { ofTable: 1000, inAll: 3000 } as const;

const rank = ({ kind }: KnownTable): number => tableKinds.indexOf(kind);

function importTable(importing: Importing, from: PlacedTable): Imported {
  switch (from.table.kind) {
    case "groups":
      return importRows(importing, from, groupRows(importing));
    case "events":
      return importRows(importing, from, eventRows(importing));
    case "contacts":
      return importRows(importing, from, contactRows(importing, from.table.isForeign));
    case "follow-ups":
      return importRows(importing, from, followUpRows(importing));
    case "outcomes":
      return importRows(importing, from, outcomeRows(importing));
    case "introductions":
      return importRows(importing, from, introductionRows(importing));
    case "goals":
      return importRows(importing, from, goalRows(importing));
    case "templates":
      return importRows(importing, from, templateRows(importing));
  }
}
