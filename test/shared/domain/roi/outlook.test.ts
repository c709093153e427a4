import { expect, test } from "vitest";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { aContact, aFollowUp, aGroup, anOutcome, someSettings, usd } from "../../../fixtures/records.ts";

const people = Array.from({ length: 20 }, (_, n) => ({ id: `p${n}`, metOn: addDays("2025-01-10", n * 14) }));

/** A member since January 2025: somebody met every second week, and business of so many of them after 60 days. */
const member = (deals: number, month: string, minor = 2000_00): SummariseInput => ({
  month,
  today: `${month}-28`,
  settings: someSettings(),
  groups: [aGroup({ since: "2025-01-06", dues: { amount: usd(1200_00), per: "year" } })],
  events: [],
  contacts: people.map((each) => aContact({ ...each, groupId: "g1" })),
  followUps: people.slice(0, 5).map(({ id, metOn }) =>
    aFollowUp({
      id: `f${id}`,
      contactId: id,
      dueOn: addDays(metOn, 1),
      status: "done",
      closedAt: `${addDays(metOn, 1)}T15:00:00.000Z`,
    }),
  ),
  outcomes: people
    .slice(0, deals)
    .map(({ id, metOn }, n) =>
      anOutcome({ id: `o${n}`, contactId: id, amount: usd(minor), day: addDays(metOn, 60) }),
    ),
});
const outlook = (of: SummariseInput) => summarise(of).lines[0]?.outlook;

test("nothing is said of a group before business can have come of it", () => {
  expect(outlook(member(1, "2025-02"))?.kind).toBe("too early");
});

test("a group that brings business month after month has paid off, one that never did does not pay", () => {
  expect(outlook(member(10, "2025-12"))).toMatchObject({ kind: "paid off", people: 20, deals: 10 });
  expect(outlook(member(0, "2026-11"))?.kind).toBe("no");
});

test("where the cost is not known there is nothing to judge", () => {
  const of = member(3, "2025-12");
  expect(outlook({ ...of, groups: [aGroup({ since: "2025-01-06", dues: null })] })).toBeNull();
});

test("what came in before joining is no reason to stay", () => {
  const of = member(10, "2025-12");
  const before = of.groups.map((group) => ({ ...group, baseline: usd(4000_00) }));
  expect(outlook({ ...of, groups: before })?.chance).toBeLessThan(outlook(of)?.chance ?? 0);
});

test("the change that would help most is one of one’s own habits", () => {
  expect(outlook(member(5, "2025-12"))?.change).toMatchObject({
    habit: "quick follow-up",
    now: 0.25,
    good: 0.8,
  });
});
