import { sameItem } from "../commands/same-item.ts";
import { putting } from "../ledger/book.ts";
import type { Change, Item } from "../ledger/item.ts";
import { dateOrderOf } from "../time/date-order.ts";
import { type CellContext, orderIn } from "./cell-time.ts";
import type { Importing } from "./importing.ts";
import type { KnownTable, TableRow } from "./read-table.ts";
import { type RowReader, rowReader } from "./row-reader.ts";

/** How the rows of one table become records. `Said`: what a row says. */
export type RowsOf<Kept extends Item, Said> = {
  readonly kept: readonly Kept[];
  /** Two rows without ids that say the same are two records. */
  readonly isMany: boolean;
  /** Null: it says too little; why is told. */
  readonly read: (row: RowReader) => Said | null;
  /** What is kept of the same, as long as no other row is that. */
  readonly find: (said: Said, isFree: (kept: Kept) => boolean) => Kept | null;
  /** What is kept with what the row says; what it does not say stands. */
  readonly put: (said: Said, known: Kept | null, id: string) => Kept;
  /** Why it cannot stand beside what else is kept; null: it can. */
  readonly refuse?: (after: Kept) => string | null;
  readonly onTaken?: (after: Kept) => void;
};

/** What a row could not be taken for, or only in part. */
export type RowRemark = { readonly n: number; readonly why: string; readonly isLeftOut: boolean };

export type PlacedTable = { readonly table: KnownTable; readonly at: number; readonly most: number };

/** What has come of one table. */
export type Imported = {
  readonly table: KnownTable;
  /** The rows for which the mail has no room. */
  readonly left: readonly TableRow[];
  readonly changes: readonly Change[];
  readonly fresh: readonly Item[];
  readonly changed: readonly Item[];
  readonly same: number;
  readonly remarks: readonly RowRemark[];
  /** What the file called what is kept, by its ids. */
  readonly ids: readonly (readonly [string, string])[];
};

/** `at`: the how manieth table of the mail; `most`: so many of its rows are taken. */
export function importRows<Kept extends Item, Said>(
  importing: Importing,
  { table, at, most }: PlacedTable,
  rows: RowsOf<Kept, Said>,
): Imported {
  const { situation, book } = importing;
  const context = contextOf(importing, table);
  const state = { kept: new Map(rows.kept.map((item) => [item.id, item])), taken: new Set<string>() };
  const taken = table.rows.slice(0, most).map((row) => {
    const reader = rowReader(row, context);
    const done = takeRow(rows, state, { reader, newId: situation.newId(at * 100_000 + row.n) });
    return { row, done, wrong: reader.wrong };
  });
  const of = (is: "fresh" | "changed" | "same") =>
    taken.flatMap(({ done }) => (done?.is === is ? [done.after.id] : []));
  const fresh = new Set(of("fresh"));
  const changed = new Set(of("changed").filter((id) => !fresh.has(id)));
  const items = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => state.kept.get(id) ?? []);
  return {
    ...{ table, left: table.rows.slice(most) },
    changes: items(new Set([...fresh, ...changed])).map((item) => putting(book, item)),
    ...{ fresh: items(fresh), changed: items(changed), same: of("same").length },
    remarks: taken.flatMap(({ row: { n }, done, wrong }) =>
      wrong.map((why) => ({ n, why, isLeftOut: done === null })),
    ),
    ids: taken.flatMap(({ row, done }) => idOf(row, done?.after.id)),
  };
}

function idOf({ cells }: TableRow, ours: string | undefined): readonly (readonly [string, string])[] {
  const said = cells.get("id");
  return said === undefined || ours === undefined ? [] : [[said, ours]];
}

type Progress<Kept> = { readonly kept: Map<string, Kept>; readonly taken: Set<string> };
type Reading = { readonly reader: RowReader; readonly newId: string };

/** Null: the row is left out. */
function takeRow<Kept extends Item, Said>(
  rows: RowsOf<Kept, Said>,
  { kept, taken }: Progress<Kept>,
  { reader, newId }: Reading,
): { readonly is: "fresh" | "changed" | "same"; readonly after: Kept } | null {
  const said = rows.read(reader);
  if (said === null) return null;
  const fileId = reader.text("id");
  const isFree = ({ id }: Kept) => !taken.has(id);
  const isAny = () => true;
  // Its own, of an earlier part of the same mail too, before one that merely says the same.
  const own = [kept.get(fileId ?? ""), kept.get(newId)].find((each) => each && isFree(each));
  const known = own ?? rows.find(said, fileId === null && !rows.isMany ? isAny : isFree);
  const after = rows.put(said, known, newId);
  const refused = rows.refuse?.(after) ?? null;
  if (refused !== null) {
    reader.wrong.push(refused);
    return null;
  }
  taken.add(after.id);
  if (known && sameItem(known, after)) return { is: "same", after };
  kept.set(after.id, after);
  rows.onTaken?.(after);
  return { is: known ? "changed" : "fresh", after };
}

function contextOf({ situation, book }: Importing, table: KnownTable): CellContext {
  const { zone, currency, locale } = book.settings;
  return { today: situation.today, zone, currency, dateOrder: orderIn(table.rows) ?? dateOrderOf(locale) };
}
