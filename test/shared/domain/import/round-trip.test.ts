import fc from "fast-check";
import { expect, test } from "vitest";
import { exportTables } from "../../../../shared/domain/export/export-tables.ts";
import { decideImport } from "../../../../shared/domain/import/decide-import.ts";
import { readTable } from "../../../../shared/domain/import/read-table.ts";
import { applied, type Book, bookOf, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";
import { someRecords } from "./some-records.ts";

const filesOf = (book: Book) =>
  exportTables(
    {
      ...{ at: "2026-11-24T15:00:00.000Z", account: anAccount(), settings: book.settings, ownCard: null },
      contacts: itemsIn(book, "contact"),
      followUps: itemsIn(book, "follow-up"),
      outcomes: itemsIn(book, "outcome"),
      events: itemsIn(book, "event"),
      series: itemsIn(book, "series"),
      groups: itemsIn(book, "group"),
      introductions: itemsIn(book, "introduction"),
      goals: itemsIn(book, "goal"),
      templates: itemsIn(book, "template"),
    },
    () => null,
  ).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));

function imported(book: Book, files: ReturnType<typeof filesOf>, entry: string): Book {
  const newId = (n: number) => `${entry}.${n}`;
  const { changes } = decideImport({ ...situation(), book, newId }, files.map(readTable));
  return applied(book, changes);
}

/** Without what says who is who. */
const withoutIds = (files: ReturnType<typeof filesOf>) =>
  files.map(readTable).map((table) => ({
    kind: table.kind,
    rows:
      table.kind === "unknown"
        ? []
        : table.rows.map(({ cells }) => [...cells].filter(([head]) => !/(?:^| )id$/.test(head))),
  }));

const empty = bookOf(anAccount(), someSettings(), []);

test("what one account exports another imports, and exports the same tables but for the ids", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const files = filesOf(bookOf(anAccount(), someSettings(), records));
      const other = imported(empty, files, "one");
      expect(withoutIds(filesOf(other))).toEqual(withoutIds(files));
    }),
    { numRuns: 60, seed: 7 },
  );
});

test("the same tables again change nothing, in the account that wrote them and in the other", () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const book = bookOf(anAccount(), someSettings(), records);
      const files = filesOf(book);
      expect([...imported(book, files, "one").items]).toEqual([...book.items]);
      const other = imported(empty, files, "one");
      expect([...imported(other, files, "two").items]).toEqual([...other.items]);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test("what is decided anew behind a part that was committed is the same", () => {
  fc.assert(
    fc.property(someRecords, fc.nat(20), (records, done) => {
      const files = filesOf(bookOf(anAccount(), someSettings(), records));
      const once = { ...situation(), book: empty, newId: (n: number) => `one.${n}` };
      const { changes } = decideImport(once, files.map(readTable));
      const begun = applied(empty, changes.slice(0, done));
      const rest = decideImport({ ...once, book: begun }, files.map(readTable)).changes;
      expect(applied(begun, rest).items).toEqual(applied(empty, changes).items);
    }),
    { numRuns: 40, seed: 7 },
  );
});
