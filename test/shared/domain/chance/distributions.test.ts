import { expect, test } from "vitest";
import { betaBelow, betaQuantile } from "../../../../shared/domain/chance/beta.ts";
import { gammaBelow, gammaQuantile } from "../../../../shared/domain/chance/gamma.ts";
import { logGamma } from "../../../../shared/domain/chance/log-gamma.ts";
import { normalBelow } from "../../../../shared/domain/chance/normal.ts";
import { readTable } from "../../../fixtures/maths/read-table.ts";

const ours: Readonly<Record<string, (x: number, first: number, second: number) => number>> = {
  "log gamma": logGamma,
  "normal below": normalBelow,
  "beta below": (x, a, b) => betaBelow({ a, b }, x),
  "beta quantile": (p, a, b) => betaQuantile({ a, b }, p),
  "gamma below": (x, shape, rate) => gammaBelow({ shape, rate }, x),
  "gamma quantile": (p, shape, rate) => gammaQuantile({ shape, rate }, p),
};

test.each(readTable("distributions.csv"))(
  "$what of $x ($first, $second) is $value, as in the tables",
  (row) => {
    const [x, first, second, value] = [row["x"], row["first"], row["second"], row["value"]].map(Number);
    expect(ours[row["what"] ?? ""]?.(x ?? NaN, first ?? NaN, second ?? NaN)).toBeCloseTo(value ?? NaN, 11);
  },
);

test("what has no bounds is certain at its ends", () => {
  expect(betaBelow({ a: 2, b: 3 }, 0)).toBe(0);
  expect(betaBelow({ a: 2, b: 3 }, 1)).toBe(1);
  expect(gammaBelow({ shape: 2, rate: 3 }, 0)).toBe(0);
  expect(gammaBelow({ shape: 2, rate: 3 }, Infinity)).toBe(1);
  expect([normalBelow(-40), normalBelow(40)]).toEqual([0, 1]);
});
