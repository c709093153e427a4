import fc from "fast-check";
import { expect, test } from "vitest";
import { converted, type ExchangeRate } from "../../../../shared/domain/money/exchange-rate.ts";
import { partsOf } from "../../../../shared/domain/money/parts-of.ts";

const rate = (amount: string, of: string, is: string, to: string): ExchangeRate => ({
  amount,
  of,
  is,
  in: to,
});

test.each([
  [100_00, "EUR", "USD", rate("1", "EUR", "1.08", "USD"), 108_00],
  [108_00, "USD", "EUR", rate("1", "EUR", "1.08", "USD"), 100_00],
  [50_00, "USD", "EUR", rate("1", "EUR", "1.08", "USD"), 46_30],
  [12_345, "JPY", "EUR", rate("100", "JPY", "0.62", "EUR"), 76_54],
  [1, "USD", "JPY", rate("1", "USD", "150.25", "JPY"), 2],
  [-100_00, "EUR", "USD", rate("1", "EUR", "1.08", "USD"), -108_00],
])("%d minor units of %s in %s", (minor, currency, to, stated, expected) => {
  expect(converted({ minor, currency }, to, [stated])).toEqual({ minor: expected, currency: to });
});

test("without a stated rate nothing is converted", () => {
  expect(converted({ minor: 1, currency: "EUR" }, "USD", [])).toBeNull();
});

test("parts of the whole sum to it, to the cent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
      (minor, shares) => {
        const whole = shares.reduce((sum, each) => sum + each, 1);
        const parts = partsOf({ minor, currency: "USD" }, [...shares, 1], whole);
        expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
      },
    ),
  );
});
