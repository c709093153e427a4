import fc from "fast-check";
import { expect, test } from "vitest";
import type { Credit } from "../../../../shared/domain/outcomes/credit.ts";
import { newOutcome, type Outcome } from "../../../../shared/domain/outcomes/outcome.ts";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import { aContact, aFollowUp, aGroup, anEvent, someSettings, usd } from "../../../fixtures/records.ts";

const outcome = (id: string, over: Partial<Outcome>): Outcome =>
  newOutcome({
    id,
    what: "won",
    contactId: "jo",
    amount: null,
    at: "2026-11-01T10:00:00.000Z",
    day: "2026-11-02",
    ...over,
  });

const input = (outcomes: readonly Outcome[], over: Partial<SummariseInput> = {}): SummariseInput => ({
  month: "2026-11",
  today: "2026-11-30",
  settings: someSettings(),
  groups: [aGroup({ since: "2026-09-01", dues: { amount: usd(600_00), per: "year" } })],
  events: [anEvent({ id: "expo", name: "Expo", day: "2026-11-17" })],
  contacts: [aContact({ id: "jo", metOn: "2026-09-10", groupId: "g1" })],
  followUps: [],
  outcomes,
  ...over,
});

const bni = (of: SummariseInput) => {
  const line = summarise(of).lines.find(({ name }) => name === "BNI Downtown");
  if (!line) throw new Error("No such line.");
  return line;
};

test("invoices and refunds belong to one deal, and what is paid back is no business", () => {
  const { soFar } = bni(
    input([
      outcome("1", { amount: usd(500_00) }),
      outcome("2", { what: "invoice", amount: usd(300_00), day: "2026-11-09" }),
      outcome("3", { what: "refund", amount: usd(50_00), day: "2026-11-10" }),
      outcome("4", { amount: usd(2000_00), day: "2026-11-20" }),
    ]),
  );
  expect(soFar).toMatchObject({ deals: 2, customers: 1, business: usd(2750_00) });
  expect(soFar.dealSizes).toMatchObject({ median: usd(1375_00), largest: usd(2000_00) });
});

test("what was won by the month comes every month until it ends, and is one deal", () => {
  const monthly = outcome("1", { amount: usd(200_00), every: "month", day: "2026-08-31" });
  const figures = bni(input([monthly]));
  expect(figures.soFar).toMatchObject({ deals: 1, business: usd(800_00) });
  expect(figures.month).toMatchObject({ deals: 0, business: usd(200_00) });
  expect(bni(input([{ ...monthly, endsOn: "2026-10-30" }])).soFar.business).toEqual(usd(400_00));
});

test("of a margin of 40 percent, 40 percent of the business are weighed, and that is said", () => {
  const { soFar, verdict } = bni(
    input([outcome("1", { amount: usd(500_00) })], { settings: someSettings({ margin: 4000 }) }),
  );
  expect(soFar.gain).toEqual(usd(200_00));
  // Three months of $600 a year are $150.
  expect(verdict.because).toBe(
    "$200 of gain from $500 of business less $150 of cost leaves $50, a return of 33%.",
  );
});

test("what a group brought before joining is no gain of it", () => {
  const groups = [aGroup({ since: "2026-09-01", dues: null, baseline: usd(100_00) })];
  const won = [outcome("1", { amount: usd(500_00) })];
  expect(bni(input(won, { groups })).soFar.gain).toEqual(usd(200_00));
  expect(bni(input(won, { groups })).month.gain).toEqual(usd(400_00));
});

test("against what all business was before, the whole is weighed", () => {
  const settings = someSettings({ baseline: usd(150_00) });
  const { total } = summarise(input([outcome("1", { amount: usd(500_00) })], { settings }));
  // September to November: three months of $150 came in before.
  expect(total.soFar.gain).toEqual(usd(50_00));
});

test("amounts in another currency count at the rate that was stated, else they are told", () => {
  const won = [outcome("1", { amount: { minor: 100_00, currency: "EUR" } })];
  expect(bni(input(won)).leftOut).toHaveLength(1);
  const exchange = [{ amount: "1", of: "EUR", is: "1.08", in: "USD" }];
  const line = bni(input(won, { settings: someSettings({ exchange }) }));
  expect([line.soFar.business, line.leftOut]).toEqual([usd(108_00), []]);
});

test("the joining fee is spread over two years, month by month", () => {
  const groups = [aGroup({ since: "2026-09-01", dues: null, joiningFee: usd(100_00) })];
  expect(bni(input([], { groups })).soFar.costLines).toEqual([
    {
      what: "Joining fee",
      how: "$100 over two years, 3 months of it",
      amount: usd(12_50),
    },
  ]);
});

const credits = fc
  .array(
    fc.record({
      kind: fc.constant("event" as const),
      id: fc.constant("expo"),
      share: fc.integer({ min: 1, max: 5000 }),
    }),
    {
      maxLength: 2,
    },
  )
  .map((each): readonly Credit[] => each);

test("however it is split, all that was won counts once", () => {
  fc.assert(
    fc.property(
      credits,
      fc.nat(10_000_000),
      fc.option(fc.nat(50_000), { nil: undefined }),
      (said, minor, back) => {
        const refunds = back === undefined ? [] : [outcome("2", { what: "refund", amount: usd(back) })];
        const of = input([outcome("1", { amount: usd(minor) }), ...refunds], {
          contacts: [aContact({ id: "jo", metOn: "2026-09-10", groupId: "g1", credits: said })],
        });
        const { lines, total } = summarise(of);
        const sum = (field: "business" | "gain") =>
          lines.reduce((all, { soFar }) => all + soFar[field].minor, 0);
        expect([sum("business"), sum("gain")]).toEqual([minor - (back ?? 0), minor - (back ?? 0)]);
        expect(total.soFar.business.minor).toBe(minor - (back ?? 0));
        expect(lines.reduce((all, { soFar }) => all + soFar.deals, 0)).toBe(1);
      },
    ),
  );
});

test("half to the Expo is half there, and the deal counts where most of it does", () => {
  const half: readonly Credit[] = [{ kind: "event", id: "expo", share: 5000 }];
  const contacts = [aContact({ id: "jo", metOn: "2026-09-10", groupId: "g1", credits: half })];
  const { lines } = summarise(input([outcome("1", { amount: usd(100_01) })], { contacts }));
  expect(lines.map(({ name, soFar }) => [name, soFar.business.minor, soFar.deals])).toEqual([
    ["BNI Downtown", 50_00, 0],
    ["Expo", 50_01, 1],
  ]);
});

test("the cards of an old drawer are not this month's contacts, unless it was said where they were met", () => {
  const sent = (id: string, eventId: string | null) =>
    aContact({ id, eventId, groupId: "g1", metOn: "2026-11-17" });
  const contacts = [sent("old", null), sent("meeting", "m"), sent("new", null)];
  const events = [anEvent({ id: "m", groupId: "g1", day: "2026-11-17" })];
  const followUps = ["old", "meeting"].map((id) =>
    aFollowUp({ id: `f-${id}`, contactId: id, isOfPile: true }),
  );
  expect(bni(input([], { contacts, events, followUps })).month.contacts).toBe(2);
});
