import { expect, test } from "vitest";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

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
const line = (of: SummariseInput) => summarise(of).lines[0];
const verdict = (of: SummariseInput) => line(of)?.verdict;

test("nothing is said of a group before business can have come of it", () => {
  expect(verdict(member(0, "2025-02"))).toMatchObject({
    kind: "too early",
    outlook: { firstOn: "2025-05-13" },
  });
});

test("money that is back early is told as that, and when the first verdict can be had", () => {
  const { kind, outlook } = verdict(member(1, "2025-03")) ?? {};
  expect(kind).toBe("paid off so far");
  expect(outlook?.firstOn).toMatch(/^2025-0[45]-/);
});

test("a group that brings business month after month has paid off, one that never did does not pay", () => {
  expect(verdict(member(10, "2025-12"))).toMatchObject({ kind: "paid off", outlook: { firstOn: null } });
  expect(verdict(member(0, "2026-11"))?.kind).toBe("no");
});

test("one lucky deal pays back, and is no proof that it lasts", () => {
  expect(verdict(member(1, "2025-12", 9000_00))?.kind).toBe("paid off so far");
});

test("where the cost is not known there is nothing to judge", () => {
  const of = member(3, "2025-12");
  expect(verdict({ ...of, groups: [aGroup({ since: "2025-01-06", dues: null })] })).toMatchObject({
    kind: "no cost",
    outlook: null,
  });
});

test("what came in before joining is no reason to stay", () => {
  const of = member(10, "2025-12");
  const before = of.groups.map((group) => ({ ...group, baseline: usd(4000_00) }));
  expect(verdict({ ...of, groups: before })?.outlook?.chance).toBeLessThan(verdict(of)?.outlook?.chance ?? 0);
});

test.each([
  [10, "2025-12"],
  [1, "2025-12"],
  [0, "2026-11"],
  [0, "2025-02"],
] as const)(
  "of somebody in one group alone, all and the group are judged alike: %i deals by %s",
  (deals, month) => {
    const { lines, total } = summarise(member(deals, month));
    expect(total.verdict).toEqual(lines[0]?.verdict);
  },
);

test("an event that has brought in what it cost has paid off, whenever that is", () => {
  const expo = anEvent({ id: "expo", day: "2025-11-20", cost: usd(50_00) });
  const of = (minor: number, month: string): SummariseInput => ({
    ...member(0, month),
    groups: [],
    events: [expo],
    contacts: [aContact({ id: "p0", metOn: "2025-11-20", eventId: "expo" })],
    outcomes:
      minor === 0 ? [] : [anOutcome({ id: "o", contactId: "p0", amount: usd(minor), day: "2025-11-25" })],
  });
  expect(verdict(of(60_00, "2025-11"))?.kind).toBe("paid off");
  expect(verdict(of(0, "2025-11"))?.kind).toBe("too early");
  expect(verdict(of(0, "2027-11"))?.kind).toBe("no");
});

test("the change that would help most is one of one’s own habits", () => {
  expect(line(member(5, "2025-12"))?.change).toMatchObject({
    habit: "quick follow-up",
    now: 0.25,
    good: 0.8,
  });
});

test("how long one’s business took elsewhere is measured, and verdicts wait for it", () => {
  const since = "2025-01-06";
  const elsewhere = people
    .slice(0, 6)
    .map(({ id, metOn }) => ({ id: `e${id}`, metOn: addDays(metOn, -300) }));
  const of = (took: number): SummariseInput => {
    const alone = member(0, "2025-02");
    return {
      ...alone,
      groups: [
        aGroup({ since, dues: { amount: usd(1200_00), per: "year" } }),
        aGroup({ id: "g2", since: "2024-01-01" }),
      ],
      contacts: [...alone.contacts, ...elsewhere.map((each) => aContact({ ...each, groupId: "g2" }))],
      outcomes: elsewhere.map(({ id, metOn }) =>
        anOutcome({ id, contactId: id, amount: usd(500_00), day: addDays(metOn, took) }),
      ),
    };
  };
  const firstOn = (took: number) =>
    summarise(of(took)).lines.find(({ id }) => id === "g1")?.verdict.outlook?.firstOn ?? "";
  expect(summarise(of(40)).lag).toEqual({ deals: 6, days: 40 });
  expect(firstOn(40) < firstOn(100)).toBe(true);
  expect(summarise(member(2, "2025-12")).lag).toBeNull();
});
