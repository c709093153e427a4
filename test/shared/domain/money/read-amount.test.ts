import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyText } from "../../../../shared/domain/money/money-text.ts";
import { readAmount } from "../../../../shared/domain/money/read-amount.ts";
import { cpuSeconds } from "../../../fixtures/cpu-seconds.ts";

const read = (words: string, own = "USD"): string => {
  const amount = readAmount(words, own);
  if (amount.kind === "amount") return moneyText(amount.money);
  return amount.kind === "unclear" ? "unclear" : `in ${amount.currency}`;
};

test.each([
  ["1200", "$1,200"],
  ["1,200", "$1,200"],
  ["1.200", "$1,200"],
  ["1 200", "$1,200"],
  ["1'200.50", "$1,200.50"],
  ["1,234,567.8", "$1,234,567.80"],
  ["1.234.567,89", "$1,234,567.89"],
  ["1200,5", "$1,200.50"],
  ["$ 80", "$80"],
  ["80 USD", "$80"],
  ["80 bucks", "$80"],
  ["2k", "$2,000"],
  ["1.25k", "$1,250"],
  ["1.5M", "$1,500,000"],
  ["0", "$0"],
  ["12.345", "$12,345"],
  ["12.3456", "unclear"],
  ["1.200k", "unclear"],
  ["1,20,3", "unclear"],
  ["1,2345", "unclear"],
  ["-5", "unclear"],
  ["5-10", "unclear"],
  ["12 34", "unclear"],
  ["1200 or so", "unclear"],
  ["99999999999999999999", "unclear"],
  ["€5", "in EUR"],
  ["5 chf", "in CHF"],
])("%s is %s", (words, said) => {
  expect(read(words)).toBe(said);
});

test("each currency has its own minor units, and a sign means the account's own where it can", () => {
  expect(read("1200", "JPY")).toBe("¥1,200");
  expect(read("12.5", "JPY")).toBe("unclear");
  expect(read("1.5", "KWD")).toBe("KWD\u00a01.500");
  expect(read("1.500", "KWD")).toBe("unclear");
  expect(read("$80", "CAD")).toBe("CA$80");
  expect(read("80 kr", "NOK")).toBe("NOK\u00a080");
});

test("what is written is read as the same amount, to the cent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e15 }),
      fc.constantFrom("USD", "EUR", "GBP"),
      (minor, currency) => {
        const money = { minor, currency };
        expect(readAmount(moneyText(money), currency)).toEqual({ kind: "amount", money });
      },
    ),
  );
});

test("any words are read in a moment", () => {
  for (const run of ["1", "1,", "1.", " ", "1 ", "$", "k"]) {
    const text = run.repeat(100_000);
    expect(cpuSeconds(() => readAmount(text, "USD"))).toBeLessThan(1);
  }
});
