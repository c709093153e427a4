import { expect, test } from "vitest";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

/**
 * A year of Ann's, worked by hand. BNI: $600 a year since January and $15 a meal, 11 months: 550. Meetings known: the event of 3
 * November and 10 November, when Bea was met: 2 meals, 30. Cost 580, in November 50 + 30 = 80. Won: 1,200 by Abe, met in March.
 * The mixer, outside any group: 25. Dan is of nowhere.
 */
const year: SummariseInput = {
  month: "2026-11",
  today: "2026-12-01",
  settings: someSettings(),
  groups: [aGroup({ dues: { amount: usd(600_00), per: "year" }, mealPerMeeting: usd(15_00) })],
  events: [
    anEvent({ id: "bni", name: "BNI breakfast", day: "2026-11-03", groupId: "g1" }),
    anEvent({ id: "mixer", name: "Chamber mixer", day: "2026-11-17", cost: usd(25_00) }),
  ],
  contacts: [
    aContact({ id: "abe", name: "Abe", metOn: "2026-11-03", eventId: "bni" }),
    aContact({ id: "bea", name: "Bea", metOn: "2026-11-10", groupId: "g1" }),
    aContact({ id: "cy", name: "Cy", metOn: "2026-11-17", eventId: "mixer" }),
    aContact({ id: "dan", name: "Dan", metOn: "2026-10-05" }),
    aContact({ id: "eve", name: "Eve", metOn: "2026-12-01", groupId: "g1" }),
  ],
  followUps: [
    aFollowUp({
      id: "1",
      contactId: "abe",
      dueOn: "2026-11-04",
      status: "done",
      closedAt: "2026-11-04T15:00:00.000Z",
    }),
    aFollowUp({
      id: "2",
      contactId: "bea",
      dueOn: "2026-11-11",
      status: "done",
      closedAt: "2026-11-15T03:00:00.000Z",
    }),
    aFollowUp({ id: "3", contactId: "cy", dueOn: "2026-11-18" }),
    aFollowUp({
      id: "4",
      contactId: "dan",
      dueOn: "2026-10-06",
      status: "skipped",
      closedAt: "2026-10-06T15:00:00.000Z",
    }),
    aFollowUp({ id: "5", contactId: "eve", dueOn: "2026-12-02" }),
  ],
  outcomes: [
    anOutcome({ id: "1", contactId: "abe", amount: usd(1200_00), day: "2026-11-24" }),
    anOutcome({ id: "2", contactId: "bea", what: "lead", amount: null, day: "2026-11-14" }),
    anOutcome({ id: "3", contactId: "cy", what: "partner", amount: null, day: "2026-11-20" }),
    anOutcome({ id: "4", contactId: "dan", amount: usd(300_00), day: "2026-10-20" }),
    anOutcome({ id: "5", contactId: "abe", amount: usd(999_00), day: "2026-12-01" }),
  ],
};

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
    followUpsDue: 2,
    followUpsDone: 2,
    medianDaysToFollowUp: 2.5,
    leads: 1,
    partnerships: 0,
    deals: 1,
    business: usd(1200_00),
    cost: usd(580_00),
    costLines: [
      { label: "Dues: $600 a year for 11 months", amount: usd(550_00) },
      { label: "Meals: $15 × 2 known meetings (1 by the day you met someone)", amount: usd(30_00) },
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
    verdict: { kind: "too-early", net: usd(-25_00) },
  });
  expect(line("No event or group")).toMatchObject({
    since: "2026-10-05",
    soFar: { contacts: 1, followUpsDue: 1, followUpsDone: 0, business: usd(300_00), cost: usd(0) },
    month: { contacts: 0, followUpsDue: 0, business: usd(0) },
    verdict: { kind: "no-costs" },
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
    { label: "BNI Downtown", amount: usd(580_00) },
    { label: "Chamber mixer", amount: usd(25_00) },
  ]);
  expect(total.verdict.because).toBe("$1,500 of business less $605 of cost leaves $895, a return of 148%.");
});

test("where somebody belongs: an event's group first, then their own, then the event", () => {
  const groups = [aGroup(), aGroup({ id: "g2", name: "Chamber" })];
  const placed = (contact: Parameters<typeof aContact>[0]) =>
    summarise({
      ...year,
      groups,
      contacts: [aContact({ metOn: "2026-11-03", ...contact })],
      outcomes: [],
    }).lines.find((each) => each.soFar.contacts === 1)?.name;
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

test("asked within the month, the figures end today", () => {
  const midMonth = summarise({ ...year, today: "2026-11-12" });
  expect(midMonth.asOf).toBe("2026-11-12");
  expect(midMonth.lines.map((each) => each.name)).toEqual(["BNI Downtown", "No event or group"]);
  expect(midMonth.total.soFar.followUpsDone).toBe(1);
});

test("with nothing on record there is nothing to weigh", () => {
  const nothing = summarise({ ...year, groups: [], events: [], contacts: [], followUps: [], outcomes: [] });
  expect(nothing.lines).toEqual([]);
  expect(nothing.total.verdict.kind).toBe("nothing-yet");
});

test("without any group or event what was met and won is still told", () => {
  const bare = summarise({ ...year, groups: [], events: [] });
  expect(bare.lines).toMatchObject([{ kind: "unplaced", soFar: { contacts: 4, business: usd(1500_00) } }]);
});
