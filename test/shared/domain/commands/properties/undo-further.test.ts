import fc from "fast-check";
import { expect, test } from "vitest";
import { entriesAfter, isOnlyUndo } from "../../../../../shared/domain/accounts/last-entries.ts";
import { decideLine } from "../../../../../shared/domain/commands/decide-line.ts";
import { registry } from "../../../../../shared/domain/commands/registry.ts";
import type { Undoable } from "../../../../../shared/domain/commands/undoable.ts";
import { applied, type Book, itemIn, merged, refText } from "../../../../../shared/domain/ledger/book.ts";
import type { UnitResult } from "../../../../../shared/domain/ledger/entry.ts";
import type { Change } from "../../../../../shared/domain/ledger/item.ts";
import { isUndoable } from "../../../../../shared/domain/ledger/undoable-change.ts";
import { situation } from "../situations.ts";
import { anyLine } from "./any-line.ts";

type Mail = {
  readonly entry: string;
  readonly changes: readonly Change[];
  readonly results: readonly UnitResult[];
};

/** What an account keeps from mail to mail, as the ledger does: who wrote an item last, and what can be taken back. */
function anAccountsLedger() {
  let { book } = situation();
  let lastEntries: readonly string[] = [];
  const mails = new Map<string, Mail>();
  const writers = new Map<string, string>();

  const overwritten = (entries: readonly string[]): ReadonlySet<string> => {
    const changes = entries.toReversed().flatMap((entry) => mails.get(entry)?.changes ?? []);
    const isOthers = ({ ref, after }: Change): boolean => {
      if (itemIn(book, ref.kind, ref.id) === null) return after !== null;
      const writer = writers.get(refText(ref)) ?? "";
      return !entries.includes(writer) && !isOnlyUndo(mails.get(writer)?.results ?? []);
    };
    return new Set(
      merged(changes)
        .filter(isOthers)
        .map(({ ref }) => refText(ref)),
    );
  };
  const undoableOf = (count: number): readonly Undoable[] => {
    const entries = lastEntries.slice(0, count);
    const since = overwritten(entries);
    return entries.map((entry) => {
      const { changes = [], results = [] } = mails.get(entry) ?? {};
      return { entry, isUndo: isOnlyUndo(results), changes, overwritten: since };
    });
  };
  /** Whether anything changed that can be taken back. */
  const say = (lines: readonly string[], count = 0): boolean => {
    const entry = `mail-${mails.size}`;
    const all: Change[] = [];
    const results: UnitResult[] = [];
    for (const [unit, line] of lines.entries()) {
      const newId = (n: number) => `${entry}.${unit}.${n}`;
      const { changes, answers } = decideLine(situation({ book, newId, undoable: undoableOf(count) }), line);
      book = applied(book, changes);
      all.push(...changes);
      results.push({ unit, kind: "answers", answers });
    }
    const changes = merged(all);
    for (const { ref } of changes) writers.set(refText(ref), entry);
    mails.set(entry, { entry, changes, results });
    const changed = changes.some(isUndoable);
    lastEntries = entriesAfter(lastEntries, { entry, changed, results });
    return changed;
  };
  return { say, book: () => book };
}

/** What of the book `undo` is answerable for. */
const kept = (book: Book) =>
  new Map([...book.items].filter(([, item]) => isUndoable({ ref: item, before: null, after: item })));

const examples = registry
  .filter(({ name }) => !["undo", "delete", "confirm"].includes(name))
  .flatMap(({ forms }) => forms.map(({ example }) => example));
const whom = fc.constantFrom("1", "2", "3", "1,3", "all", "Jane", "Bob Roe");
/** Every form of every verb, for whomever it is said. */
const anyCommand = fc
  .tuple(whom, fc.constantFrom(...examples))
  .map(([who, example]) => example.replace(/^\d+/, who));
const more = [
  ...[
    "coffee fri 3pm at Blue Bottle",
    "coffee mon 9am",
    "met yesterday",
    "done warm",
    "cold",
    "let go",
    "lost",
  ],
  ...["won 900", "keep monthly", "title Baker", "at Rotary lunch", "is BNI", "partner", "snooze fri", "skip"],
];
const again = [
  "digest 5",
  "holiday 2 dec - 9 dec",
  "pause 2 weeks",
  "pile 3/day",
  "template email: Hello {first}",
];
const anySaid = fc.oneof(
  { weight: 3, arbitrary: anyCommand },
  { weight: 3, arbitrary: fc.tuple(whom, fc.constantFrom(...more)).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom(...again) },
  {
    weight: 1,
    arbitrary: anyLine.filter((line) => !/undo|revert|take back|delete|rückg|annul|desha/.test(line)),
  },
);
const anyMails = fc.array(fc.array(anySaid, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test("“undo”, “undo 2” and “undo 3” go back mail by mail, whatever the mails said, to how it was before each", () => {
  fc.assert(
    fc.property(
      anyMails,
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }),
      (mails, undos) => {
        const ledger = anAccountsLedger();
        const before: Book[] = [];
        for (const lines of mails) {
          const was = ledger.book();
          if (ledger.say(lines)) before.push(was);
        }
        const all = [...before];
        for (const count of undos) {
          if (before.length === 0) break;
          ledger.say([count === 1 ? "undo" : `undo ${count}`], count);
          const back = before.splice(-count)[0] ?? all[0];
          if (back) expect(kept(ledger.book()), mails.join("\n")).toEqual(kept(back));
        }
      },
    ),
    { numRuns: 200 },
  );
});
