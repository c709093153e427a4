import { seededDie } from "../../seeded-die.ts";
import { markdownTable } from "../markdown-table.ts";
import { type Coverage, coverageOf, type Held } from "./coverage.ts";
import { asAssumed, type Shift } from "./networker.ts";

const shifts: readonly (readonly [name: string, shift: Shift])[] = [
  ["as assumed", asAssumed],
  ["half the odds", { ...asAssumed, odds: 0.5 }],
  ["twice the odds", { ...asAssumed, odds: 2 }],
  ["half the contacts", { ...asAssumed, contacts: 0.5 }],
  ["twice the lag", { ...asAssumed, lag: 2 }],
];

/** Whether the ranges hold what they promise: seeded networkers like those that the defaults assume, and others beside. */
export async function goalsBench([people = "10000"]: readonly string[]): Promise<void> {
  const [first, ...others] = shifts.map(([name, shift]) => {
    const count = shift === asAssumed ? Number(people) : Number(people) / 5;
    return { name: `${name} (${count})`, coverage: coverageOf(seededDie(`goals ${name}`), count, shift) };
  });
  const all = first ? [first, ...others] : [];
  const rows = first
    ? rowsOf(
        first.coverage,
        all.map(({ coverage }) => coverage),
      )
    : [];
  const title = "How often ranges of 80 % held what came, in percent";
  process.stdout.write(`${title}\n\n${markdownTable(["range", ...all.map(({ name }) => name)], rows)}\n`);
}

function rowsOf(first: Coverage, all: readonly Coverage[]): readonly (readonly string[])[] {
  const tables = (["continuous", "whole"] as const).flatMap((kind) =>
    [...first[kind].keys()].map((of) => [of, ...all.map((coverage) => percent(coverage[kind].get(of)))]),
  );
  return [...tables, ["goal met with the events that do in 8 of 10", ...all.map(({ met }) => percent(met))]];
}

const percent = (held: Held | undefined): string => (held ? ((100 * held.held) / held.of).toFixed(1) : "");
