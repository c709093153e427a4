import type { KnownGuest } from "../../../../shared/domain/briefs/brief.ts";
import { goalNeed } from "../../../../shared/domain/briefs/goal-need.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import type { DigestBlock } from "../../../../shared/domain/digests/block.ts";
import { newEvent } from "../../../../shared/domain/events/new-event.ts";
import { newFollowUp } from "../../../../shared/domain/follow-ups/follow-up.ts";
import type { Goal } from "../../../../shared/domain/goals/goal.ts";
import { newGroup } from "../../../../shared/domain/groups/new-group.ts";
import { dealsOf } from "../../../../shared/domain/roi/deals.ts";

const usd = (minor: number) => ({ minor, currency: "USD" });

export const renewal: DigestBlock = {
  kind: "renewal",
  on: "2027-01-05",
  days: 42,
  group: {
    ...newGroup({ id: "g1", name: "BNI Downtown", since: "2026-01-05" }),
    dues: { amount: usd(600_00), per: "year" },
    renewsOn: "2027-01-05",
  },
  verdict: {
    kind: "paid off",
    roi: 707 / 1093,
    net: usd(707_00),
    because: "$1,800.00 of business less $1,093.00 of cost leaves $707.00, a return of 65%.",
    outlook: { chance: 0.94, until: "2028-01-05", nextYear: 0.91, firstOn: null },
  },
};

export const scorecard: DigestBlock = {
  kind: "scorecard",
  days: 90,
  event: newEvent({ id: "e1", name: "Chamber breakfast", day: "2026-08-26", groupId: null, toldOn: null }),
  scorecard: {
    figures: {
      contacts: 6,
      quality: 2,
      followUpsDue: 6,
      followUpsDone: 5,
      medianDaysToFollowUp: 1,
      followUpsWithinADay: 4,
      given: 1,
      customers: 1,
      dealSizes: dealsOf([usd(1_200_00)], "USD"),
      gain: usd(1_200_00),
      minutes: 120,
      coffees: 3,
      leads: 2,
      partnerships: 1,
      deals: 1,
      business: usd(1_200_00),
      cost: usd(185_00),
      costLines: [],
    },
    verdict: {
      kind: "paid off",
      roi: 1_015 / 185,
      net: usd(1_015_00),
      because: "$1,200 of business less $185 of cost leaves $1,015, a return of 549%.",
      outlook: { chance: 1, until: "2028-08-25", nextYear: null, firstOn: null },
    },
  },
};

const mixer = newEvent({
  id: "e2",
  name: "Builders’ mixer",
  day: "2026-11-26",
  groupId: null,
  toldOn: "2026-11-10",
});

const coffees: Goal = {
  kind: "goal",
  v: 1,
  id: "coffee",
  counts: "coffee",
  word: null,
  target: 3,
  currency: null,
  period: "month",
  since: "2026-01-01",
  why: null,
  tallies: [],
};

const tom: KnownGuest = {
  contact: {
    ...{ kind: "contact", v: 3, id: "c1", ...noFields, ...nothingTold, name: "Tom Hale" },
    ...{ metOn: "2026-08-26", capturedAt: "2026-08-26T20:00:00.000Z", eventId: null, groupId: null },
    ...{ lastTouchOn: "2026-10-02", lastTouchBy: "call", notes: [], doubtful: [], picture: null },
  },
  because: "named",
  owed: [
    newFollowUp({
      ...{ id: "f1", contactId: "c1", step: "note", dueOn: "2026-11-16" },
      createdAt: "2026-10-02T15:00:00.000Z",
    }),
  ],
  needs: ["a roofer"],
};

const nothing = { contacts: [], followUps: [], outcomes: [], events: [] };

export const brief: DigestBlock = {
  kind: "brief",
  brief: {
    event: mixer,
    advice: "go",
    matching: ["architects", "builders"],
    clashing: [],
    history: {
      events: 3,
      quality: { least: 1, median: 2, most: 4 },
      leads: 2,
      business: usd(1_200_00),
      cost: usd(75_00),
      qualityPerHour: 1.2,
    },
    guests: [tom],
    need: goalNeed([coffees], nothing, {
      settings: { zone: "America/New_York", currency: "USD" },
      today: "2026-11-24",
    }),
    questions: [
      "To Tom Hale: have you found a roofer?",
      "Whom here should I meet? I look for architects and builders who care about old houses.",
      "What brings you here, and whom would you like to meet?",
    ],
    aim: 2,
  },
};

/** How two goals stand. */
export const twoBehind = [
  "2 of 3 coffees this month; at your 40% yes-rate ask 3 more people.",
  "1 of 5 customers this month; 3 more by Sunday to be on pace.",
];
