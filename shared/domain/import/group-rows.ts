import { exactGroup } from "../groups/find-group.ts";
import type { DuesPeriod, Group } from "../groups/group.ts";
import { newGroup } from "../groups/new-group.ts";
import { itemsIn } from "../ledger/book.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import type { Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";

type Said = Pick<Group, "name"> & Partial<Group>;

export const duesPeriods = [
  ...(["week", "month", "quarter", "half-year", "year"] as const),
] satisfies readonly DuesPeriod[];

export function groupRows({ book, situation }: Importing): RowsOf<Group, Said> {
  const kept = itemsIn(book, "group");
  let known = kept;
  return {
    kept,
    isMany: false,
    read: saidIn,
    find: ({ name }, isFree) => exactGroup(known.filter(isFree), name),
    put: (said, before, id) => ({
      ...(before ?? newGroup({ id, name: said.name, since: situation.today })),
      ...said,
    }),
    onTaken: (group) => {
      known = [...known, group];
    },
  };
}

function saidIn(row: RowReader): Said | null {
  const name = row.text("name");
  if (name === null) {
    row.wrong.push("its name is missing");
    return null;
  }
  return {
    name,
    ...defined({
      since: row.day("since"),
      joiningFee: row.money("joining fee", "joining fee currency"),
      dues: duesIn(row),
      renewsOn: row.day("renews on"),
      mealPerMeeting: row.money("meal per meeting", "meal currency"),
      minutesPerMeeting: row.whole("minutes per meeting"),
      baseline: row.money("baseline per month", "baseline currency"),
    }),
  };
}

function duesIn(row: RowReader): Group["dues"] | undefined {
  const amount = row.money("dues", "dues currency");
  const per = row.oneOf("dues per", duesPeriods);
  if (amount === undefined) return undefined;
  if (per === undefined)
    row.wrong.push("its dues are paid each week, month, quarter, half-year or year: “dues per” does not say");
  return per && { amount, per };
}
