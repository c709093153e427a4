import { expect, test } from "vitest";
import { minorDigits, moneyText } from "../../../../shared/domain/money/money-text.ts";

test.each([
  [120_000, "USD", "$1,200"],
  [1_250, "USD", "$12.50"],
  [-5, "USD", "-$0.05"],
  [0, "EUR", "€0"],
  [300, "JPY", "¥300"],
  [1_500, "KWD", "KWD 1.500"],
  [9_007_199_254_740_991, "USD", "$90,071,992,547,409.91"],
])("%d minor units of %s read %s", (minor, currency, text) => {
  expect(moneyText({ minor, currency }).replace("\u00a0", " ")).toBe(text);
});

test("a currency knows how many digits its minor unit has", () => {
  expect(["USD", "JPY", "KWD"].map(minorDigits)).toEqual([2, 0, 3]);
});
