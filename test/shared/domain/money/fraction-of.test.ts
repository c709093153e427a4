import { expect, test } from "vitest";
import { fractionOf } from "../../../../shared/domain/money/fraction-of.ts";

test.each([
  [100, 1, 3, 33],
  [50, 1, 100, 1],
  [49, 1, 100, 0],
  [-50, 1, 100, -1],
  [-49, 1, 100, 0],
  [9_007_199_254_740_991, 10_000, 10_000, 9_007_199_254_740_991],
  [0, 7, 3, 0],
])("%i × %i / %i is %i", (minor, numerator, denominator, part) => {
  expect(fractionOf({ minor, currency: "EUR" }, numerator, denominator)).toEqual({
    minor: part,
    currency: "EUR",
  });
});
