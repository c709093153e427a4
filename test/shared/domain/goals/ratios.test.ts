import { expect, test } from "vitest";
import { defaultRatios, ownRatios, type StageName } from "../../../../shared/domain/goals/ratios.ts";
import type { Trial } from "../../../../shared/domain/goals/stage.ts";
import { readTable } from "../../../fixtures/maths/read-table.ts";

const table = readTable("ratios.csv").map(({ stage, of, took, a, b }) => ({
  stage: stage as StageName,
  of: Number(of),
  took: Number(took),
  a: Number(a),
  b: Number(b),
}));

const longAgo = ({ stage, of, took }: (typeof table)[number]): readonly Trial[] =>
  Array.from({ length: of }, (_, n) => ({
    age: 1e6,
    took: n < took ? defaultRatios.stages[stage].lag.median : null,
  }));

const trials = Object.fromEntries(table.map((row) => [row.stage, longAgo(row)])) as Record<
  StageName,
  readonly Trial[]
>;
const own = ownRatios(defaultRatios, { contactsAtEvents: [3, 7, 0, 6, 4], trials });

test.each(table)("$took of $of $stage make a ratio of $a to $b", ({ stage, a, b }) => {
  const { rate } = own.stages[stage];
  expect(rate.a).toBeCloseTo(a, 1);
  expect(rate.b).toBeCloseTo(b, 1);
});

test("20 people at 5 events, with 5 at 1 assumed, are 25 at 6", () => {
  expect(own.contactsPerEvent).toEqual({ shape: 25, rate: 6 });
});
