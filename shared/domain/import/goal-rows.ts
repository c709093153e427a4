import { type Goal, type GoalPeriod, isOf } from "../goals/goal.ts";
import { readNoun } from "../goals/read-goal.ts";
import { itemsIn } from "../ledger/book.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import type { Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";

type Said = Pick<Goal, "counts" | "word" | "target" | "currency" | "period" | "tallies"> &
  Partial<Pick<Goal, "since" | "why">>;

const periods = [
  ...(["week", "month", "quarter", "year", "this-year", "twelve-months"] as const),
] satisfies readonly GoalPeriod[];

export function goalRows({ book, situation }: Importing): RowsOf<Goal, Said> {
  const kept = itemsIn(book, "goal");
  let known = kept;
  return {
    kept,
    isMany: false,
    read: saidIn,
    find: (said, isFree) => known.find((goal) => isFree(goal) && isOf(goal, said)) ?? null,
    put(said, before, id) {
      const empty = { kind: "goal", v: 1, id, since: situation.today, why: null } as const;
      const days = new Set(said.tallies.map(({ day }) => day));
      const others = before?.tallies.filter(({ day }) => !days.has(day)) ?? [];
      const isSame = JSON.stringify(before?.tallies) === JSON.stringify(said.tallies);
      return { ...(before ?? empty), ...said, tallies: isSame ? said.tallies : [...others, ...said.tallies] };
    },
    onTaken: (goal) => {
      known = [...known, goal];
    },
  };
}

function saidIn(row: RowReader): Said | null {
  const what = row.text("what");
  const period = row.oneOf("period", periods);
  const noun = what === null ? null : readNoun(what);
  const revenue = noun?.counts === "revenue" ? row.money("target", "currency") : undefined;
  const target = noun?.counts === "revenue" ? revenue?.minor : row.whole("target");
  if (noun === null || period === undefined || target === undefined || target < 1) {
    if (row.wrong.length === 0) row.wrong.push("what it counts, how many or in what time is missing");
    return null;
  }
  const tallies = row.list("counted by hand").flatMap((each) => tallyIn(row, each));
  const currency = revenue?.currency ?? null;
  const beside = defined({ since: row.day("since"), why: row.text("why") ?? undefined });
  const { counts, word } = noun;
  return { counts, word, target, currency, period, tallies, ...beside };
}

function tallyIn(row: RowReader, said: string): Goal["tallies"] {
  const [, day, count] = /^(\d{4}-\d\d-\d\d): (-?\d{1,6})$/.exec(said) ?? [];
  if (day !== undefined) return [{ day, count: Number(count) }];
  row.wrong.push(`“${said}” is no day with a count`);
  return [];
}
