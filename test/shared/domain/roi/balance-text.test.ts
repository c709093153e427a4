import { expect, test } from "vitest";
import { balanceText, netOf } from "../../../../shared/domain/roi/balance-text.ts";
import { dealsOf } from "../../../../shared/domain/roi/deals.ts";
import { returnOn } from "../../../../shared/domain/roi/gain.ts";
import type { RoiFigures } from "../../../../shared/domain/roi/summary.ts";
import { usd } from "../../../fixtures/records.ts";

const figures = (business: number, cost: number, contacts = 3): RoiFigures => ({
  contacts,
  quality: 0,
  followUpsDue: 0,
  followUpsDone: 0,
  medianDaysToFollowUp: null,
  followUpsWithinADay: 0,
  coffees: 0,
  leads: 0,
  given: 0,
  partnerships: 0,
  deals: 0,
  customers: 0,
  dealSizes: dealsOf([], "USD"),
  business: usd(business),
  gain: usd(business),
  minutes: 0,
  cost: usd(cost),
  costLines: [],
});

test.each([
  [1200_00, 550_00, 1.1818, "$1,200 of business less $550 of cost leaves $650, a return of 118%."],
  [550_00, 550_00, 0, "$550 of business less $550 of cost leaves $0, a return of 0%."],
  [549_99, 550_00, -0, "$549.99 of business against $550 of cost: $0.01 more covers it."],
  [0, 550_00, -1, "So far no business against $550 of cost: $550 more covers it."],
  [300_00, 0, null, "$300 of business, and no cost on record to weigh it against."],
  [0, 0, null, "3 people met; no cost and no business on record yet."],
] as const)("%d brought, %d spent: a return of %s", (business, cost, roi, because) => {
  const of = figures(business, cost);
  expect(balanceText({ figures: of })).toBe(because);
  expect(netOf(of)).toEqual(usd(business - cost));
  const is = returnOn(of.gain, of.cost);
  if (roi === null) expect(is).toBeNull();
  else expect(is).toBeCloseTo(roi, 4);
});

test("business in another currency is not denied, though it is in no sum", () => {
  const foreign = { ...figures(0, 550_00), deals: 1 };
  expect(balanceText({ figures: foreign })).toBe(
    "So far no business in USD against $550 of cost: $550 more covers it.",
  );
});

test("where a margin is stated, what is missing is gain", () => {
  const of = { ...figures(1000_00, 550_00), gain: usd(400_00) };
  expect(balanceText({ figures: of, onGain: true })).toBe(
    "$400 of gain from $1,000 of business against $550 of cost: $150 of gain more covers it.",
  );
});

test("of a young group with nobody on record nothing is made up", () => {
  expect(balanceText({ figures: figures(0, 0, 0) })).toBe(
    "Nothing on record yet: nobody met, no cost, no business.",
  );
});
