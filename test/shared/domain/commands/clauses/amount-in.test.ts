import { expect, test } from "vitest";
import { amountIn } from "../../../../../shared/domain/commands/clauses/amount-in.ts";

test.each<[string, string | null]>([
  ["signed for 14200", "14200"],
  ["a flat fee of $7,500.", "$7,500"],
  ["roof job 12.5k", "12.5k"],
  ["2400 for the spring wedding", "2400"],
  ["paid 300 dollars", "300 dollars"],
  ["$900 or $1200", null],
  ["ordered for 40 people", null],
  ["signed in 2025", null],
  ["came at 10 am", null],
])("%s: %s", (words, amount) => {
  expect(amountIn(words)).toBe(amount);
});
