import { expect, test } from "vitest";
import { gammaMean } from "../../../../shared/domain/chance/gamma.ts";
import { arrivalsOf, medianLag } from "../../../../shared/domain/verdicts/arrivals.ts";
import { aRecord, withDeals } from "./a-record.ts";

const dealsPerContact = (record: typeof aRecord): number =>
  arrivalsOf(record).reduce(
    (sum, { weight, perContact, dealsOfEach }) =>
      sum + weight * gammaMean(perContact) * (dealsOfEach ? gammaMean(dealsOfEach) : 1),
    0,
  );

test("before anything is known the lag is the stated one", () => {
  expect(medianLag(arrivalsOf({ ...aRecord, day: 0, metAt: [] }))).toBeCloseTo(60, 6);
});

test("deals that come later than was stated make the lag longer", () => {
  const record = withDeals(14, 3000);
  const late = {
    ...record,
    deals: record.deals.map((deal) => ({ ...deal, wonAt: Math.min(360, deal.metAt + 110) })),
  };
  expect(medianLag(arrivalsOf(late))).toBeGreaterThan(80);
  expect(medianLag(arrivalsOf(late))).toBeLessThan(130);
});

test("20 deals of 72 contacts, the last of whom have had no time, are about a third of a deal each", () => {
  expect(dealsPerContact(withDeals(14, 3000))).toBeGreaterThan(0.25);
  expect(dealsPerContact(withDeals(14, 3000))).toBeLessThan(0.35);
});

test("noting leads changes little of what is believed of deals, where as many came as leads promise", () => {
  const record = withDeals(14, 3000);
  const leads = record.deals.flatMap(({ metAt }) => [
    { metAt, cameAt: metAt + 15 },
    { metAt: metAt + 1, cameAt: metAt + 16 },
    { metAt: metAt + 2, cameAt: metAt + 17 },
  ]);
  const [without, noted] = [record, { ...record, leads }].map(dealsPerContact);
  expect(Math.abs((noted ?? NaN) / (without ?? NaN) - 1)).toBeLessThan(0.2);
});
