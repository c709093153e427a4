import { expect, test } from "vitest";
import { dealsOf } from "../../../../shared/domain/roi/deals.ts";
import { summarise } from "../../../../shared/domain/roi/summarise.ts";
import { aContact, aGroup, anEvent, anOutcome, usd } from "../../../fixtures/records.ts";
import { yearOfAnn as year } from "../../../fixtures/year-of-ann.ts";

const line = (name: string, input = year) => {
  const found = summarise(input).lines.find((each) => each.name === name);
  if (!found) throw new Error(`no line for ${name}`);
  return found;
};

test("each group and each event outside any has a line; people of nowhere have one together", () => {
  expect(summarise(year).lines.map(({ kind, name }) => [kind, name])).toEqual([
    ["group", "BNI Downtown"],
    ["event", "Chamber mixer"],
    ["unplaced", "No event or group"],
  ]);
});

test("the group's figures are those worked by hand, for the month and so far", () => {
  const { soFar, month, verdict } = line("BNI Downtown");
  // Abe within 1 day; Bea's was done at 10 in the evening of the 14th, New York time: 4 days.
  expect(soFar).toEqual({
    contacts: 2,
    quality: 2,
    followUpsDue: 2,
    followUpsDone: 2,
    medianDaysToFollowUp: 2.5,
    followUpsWithinADay: 1,
    coffees: 0,
    leads: 1,
    given: 0,
    partnerships: 0,
    deals: 1,
    customers: 1,
    dealSizes: dealsOf([usd(1200_00)], "USD"),
    business: usd(1200_00),
    gain: usd(1200_00),
    minutes: 0,
    cost: usd(580_00),
    costLines: [
      { what: "Dues", how: "$600 a year for 11 months, counted from January 2026 on", amount: usd(550_00) },
      { what: "Meals", how: "$15 × 2 known meetings (1 by the day you met someone)", amount: usd(30_00) },
    ],
  });
  expect(month).toMatchObject({ contacts: 2, cost: usd(80_00), business: usd(1200_00) });
  expect(verdict.because).toBe("$1,200 of business less $580 of cost leaves $620, a return of 107%.");
});

test("the group's events stand under it, each with the people and the money of that day alone", () => {
  const [event, ...others] = line("BNI Downtown").events;
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    name: "BNI breakfast",
    figures: { contacts: 1, deals: 1, cost: usd(15_00), business: usd(1200_00) },
  });
});

test("an event outside any group, and people of nowhere, are judged for themselves", () => {
  expect(line("Chamber mixer")).toMatchObject({
    since: "2026-11-17",
    soFar: {
      contacts: 1,
      followUpsDue: 1,
      followUpsDone: 0,
      medianDaysToFollowUp: null,
      partnerships: 1,
      cost: usd(25_00),
    },
    verdict: { kind: "too early", net: usd(-25_00) },
  });
  expect(line("No event or group")).toMatchObject({
    since: "2026-10-05",
    soFar: { contacts: 1, followUpsDue: 1, followUpsDone: 0, business: usd(300_00), cost: usd(0) },
    month: { contacts: 0, followUpsDue: 0, business: usd(0) },
    verdict: { kind: "no cost" },
  });
});

test("the total is the sum of the lines", () => {
  const { lines, total } = summarise(year);
  for (const of of ["month", "soFar"] as const) {
    for (const figure of [
      "contacts",
      "followUpsDue",
      "followUpsDone",
      "leads",
      "partnerships",
      "deals",
    ] as const)
      expect(lines.reduce((sum, each) => sum + each[of][figure], 0)).toBe(total[of][figure]);
    for (const figure of ["business", "cost"] as const)
      expect(lines.reduce((sum, each) => sum + each[of][figure].minor, 0)).toBe(total[of][figure].minor);
  }
  expect(total.soFar.costLines).toEqual([
    { what: "BNI Downtown", how: "in all", amount: usd(580_00) },
    { what: "Chamber mixer", how: "in all", amount: usd(25_00) },
  ]);
  expect(total.verdict.because).toBe(
    "$1,500 of business, $300 of it from people of no event or group, for which no cost is on record; " +
      "the other $1,200 less $605 of cost leaves $595, a return of 98%.",
  );
  expect(total).toMatchObject({ unweighed: usd(300_00), verdict: { net: usd(595_00) } });
});

test("who is credited: an event's group first, then the person's own, then the event", () => {
  const groups = [aGroup(), aGroup({ id: "g2", name: "Chamber" })];
  const placed = (contact: Parameters<typeof aContact>[0]) =>
    summarise({
      ...year,
      groups,
      contacts: [aContact({ metOn: "2026-11-03", ...contact })],
      outcomes: [anOutcome({ contactId: "c1", amount: usd(10_00), day: "2026-11-05" })],
    }).lines.find((each) => each.soFar.deals === 1)?.name;
  expect(placed({ eventId: "bni", groupId: "g2" })).toBe("BNI Downtown");
  expect(placed({ eventId: "mixer", groupId: "g2" })).toBe("Chamber");
  expect(placed({ eventId: "mixer" })).toBe("Chamber mixer");
  expect(placed({ groupId: "left long ago" })).toBe("No event or group");
});

test("a late `at` moves what was won to its group", () => {
  const late = {
    ...year,
    contacts: year.contacts.map((each) => (each.id === "dan" ? { ...each, groupId: "g1" } : each)),
  };
  expect(line("BNI Downtown", late).soFar.business).toEqual(usd(1500_00));
});

test("an amount in another currency is in no sum, and that is said", () => {
  const euros = anOutcome({
    id: "eur",
    contactId: "abe",
    amount: { minor: 500_00, currency: "EUR" },
    day: "2026-11-25",
  });
  const { soFar, leftOut } = line("BNI Downtown", { ...year, outcomes: [...year.outcomes, euros] });
  expect(soFar).toMatchObject({ deals: 2, business: usd(1200_00) });
  expect(leftOut).toEqual([
    "Business won on Wednesday, 25 November 2026 (€500) is not counted: the figures are in USD.",
  ]);
});

test("an event where nobody was met and nothing was spent is not told", () => {
  const idle = [anEvent({ id: "idle", name: "Idle mixer" }), anEvent({ id: "none", groupId: "g1" })];
  const { lines } = summarise({ ...year, groups: [aGroup()], events: [...year.events, ...idle] });
  expect(lines.map(({ name }) => name)).not.toContain("Idle mixer");
  expect(lines[0]?.events.map(({ name }) => name)).toEqual(["BNI breakfast"]);
});

test("asked within the month, the figures end today", () => {
  const midMonth = summarise({ ...year, today: "2026-11-12" });
  expect(midMonth.asOf).toBe("2026-11-12");
  expect(midMonth.lines.map((each) => each.name)).toEqual(["BNI Downtown", "No event or group"]);
  expect(midMonth.total.soFar.followUpsDone).toBe(1);
});

test("with nothing on record there is nothing to weigh", () => {
  const nothing = summarise({ ...year, groups: [], events: [], contacts: [], followUps: [], outcomes: [] });
  expect(nothing.lines).toEqual([]);
  expect(nothing.total.verdict.kind).toBe("nothing yet");
});

test("without any group or event what was met and won is still told", () => {
  const bare = summarise({ ...year, groups: [], events: [] });
  expect(bare.lines).toMatchObject([{ kind: "unplaced", soFar: { contacts: 4, business: usd(1500_00) } }]);
});

test("people whom a table brought are contacts of no month, and what comes of them counts all the same", () => {
  const isUndated = aContact({ id: "old", metOn: "2026-11-20", groupId: "g1", isUndated: true });
  const won = anOutcome({ id: "o9", what: "won", contactId: "old", amount: usd(300_00), day: "2026-11-21" });
  const records = {
    ...year,
    contacts: [isUndated],
    outcomes: [won],
    followUps: [],
    events: [],
    groups: [aGroup()],
  };
  const { lines, total } = summarise(records);
  expect(lines.map(({ soFar }) => [soFar.contacts, soFar.business])).toEqual([[0, usd(300_00)]]);
  expect(total.month).toMatchObject({ contacts: 0, quality: 0, business: usd(300_00) });
});
