import { expect, test } from "vitest";
import { dealsOf } from "../../../../shared/domain/roi/deals.ts";
import type { RoiFigures } from "../../../../shared/domain/roi/summary.ts";
import { verdictOf } from "../../../../shared/domain/roi/verdict.ts";
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
const asOf = "2026-11-30";
const judged = (of: RoiFigures, firstMetOn: string | null, since = "2026-01-01") =>
  verdictOf({ figures: of, asOf, firstMetOn, since });

test.each([
  [
    1200_00,
    550_00,
    "2026-11-20",
    "paid-off",
    1.1818,
    "$1,200 of business less $550 of cost leaves $650, a return of 118%.",
  ],
  [
    550_00,
    550_00,
    "2026-03-01",
    "paid-off",
    0,
    "$550 of business less $550 of cost leaves $0, a return of 0%.",
  ],
  [
    549_99,
    550_00,
    "2026-03-01",
    "not-yet",
    -0,
    "$549.99 of business against $550 of cost: $0.01 more and it has paid off.",
  ],
  [
    0,
    550_00,
    "2026-03-01",
    "not-yet",
    -1,
    "So far no business against $550 of cost: $550 more and it has paid off.",
  ],
  [
    0,
    550_00,
    "2026-09-01",
    "not-yet",
    -1,
    "So far no business against $550 of cost: $550 more and it has paid off.",
  ],
  [
    0,
    550_00,
    "2026-09-02",
    "too-early",
    -1,
    "So far no business against $550 of cost, but the first person was met only 89 days ago: $550 more and it has paid off.",
  ],
  [0, 550_00, null, "not-yet", -1, "So far no business against $550 of cost: $550 more and it has paid off."],
  [300_00, 0, "2026-03-01", "no-costs", null, "$300 of business, and no cost on record to weigh it against."],
  [0, 0, "2026-03-01", "nothing-yet", null, "3 people met; no cost and no business on record yet."],
] as const)("%d brought, %d spent, first met on %s: %s", (...row) => {
  const [business, cost, firstMetOn, kind, roi, because] = row;
  const verdict = judged(figures(business, cost), firstMetOn);
  expect(verdict).toMatchObject({ kind, because, net: usd(business - cost) });
  if (roi === null) expect(verdict.roi).toBeNull();
  else expect(verdict.roi).toBeCloseTo(roi, 4);
});

test("business in another currency is not denied, though it is in no sum", () => {
  const foreign = { ...figures(0, 550_00), deals: 1 };
  expect(judged(foreign, "2026-03-01").because).toBe(
    "So far no business in USD against $550 of cost: $550 more and it has paid off.",
  );
});

test("a young group from which nobody is on record is given its time too", () => {
  expect(judged(figures(0, 50_00, 0), null, "2026-11-29").because).toBe(
    "So far no business against $50 of cost, but it has been on record for only 1 day: $50 more and it has paid off.",
  );
  expect(judged(figures(0, 0, 0), null).because).toBe(
    "Nothing on record yet: nobody met, no cost, no business.",
  );
});
