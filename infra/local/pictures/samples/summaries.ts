import { chosenLater } from "../../../../shared/domain/accounts/chosen-later.ts";
import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import { noEventDetails } from "../../../../shared/domain/events/new-event.ts";
import { firstWord } from "../../../../shared/domain/follow-ups/follow-up.ts";
import { noOutcomeDetails, type Outcome } from "../../../../shared/domain/outcomes/outcome.ts";
import { type SummariseInput, summarise } from "../../../../shared/domain/roi/summarise.ts";
import type { RoiSummary } from "../../../../shared/domain/roi/summary.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";

const usd = (minor: number) => ({ minor, currency: "USD" });

const contact = (id: string, metOn: string, place: Partial<Contact> = {}): Contact => ({
  kind: "contact",
  v: 3,
  id,
  ...noFields,
  name: `Person ${id}`,
  ...nothingTold,
  metOn,
  capturedAt: `${metOn}T15:00:00.000Z`,
  eventId: null,
  groupId: null,
  notes: [],
  doubtful: [],
  picture: null,
  ...place,
});

const outcome = (id: string, contactId: string, over: Partial<Outcome>): Outcome => ({
  kind: "outcome",
  v: 2,
  ...noOutcomeDetails,
  id,
  what: "lead",
  contactId,
  amount: null,
  at: "2026-11-20T15:00:00.000Z",
  day: "2026-11-20",
  ...over,
});

const contacts = [
  contact("a", "2026-02-10", { groupId: "bni" }),
  contact("b", "2026-06-16", { groupId: "bni" }),
  contact("c", "2026-11-03", { eventId: "bni-nov" }),
  contact("d", "2026-11-03", { eventId: "bni-nov" }),
  contact("e", "2026-03-12", { groupId: "chamber" }),
  contact("f", "2026-11-12", { eventId: "breakfast" }),
  contact("g", "2026-11-17", { eventId: "mixer" }),
  contact("h", "2026-10-05"),
];

const year: SummariseInput = {
  month: "2026-11",
  today: "2026-12-01",
  settings: {
    kind: "settings",
    v: 3,
    id: "settings",
    zone: "America/New_York",
    zoneGuessed: false,
    digestHour: 8,
    ...chosenLater,
    currency: "USD",
    hourlyRate: usd(80_00),
    paused: false,
  },
  contacts,
  followUps: contacts.map(({ id, metOn }, index) => ({
    kind: "follow-up",
    v: 2,
    ...firstWord,
    id: `f${id}`,
    contactId: id,
    dueOn: addDays(metOn, 1),
    status: id === "g" ? "open" : "done",
    createdAt: `${metOn}T15:00:00.000Z`,
    closedAt: id === "g" ? null : `${addDays(metOn, 1 + (index % 4))}T15:00:00.000Z`,
  })),
  events: [
    {
      kind: "event",
      v: 2,
      ...noEventDetails,
      id: "bni-nov",
      name: "BNI breakfast",
      day: "2026-11-03",
      cost: null,
      minutes: 90,
      groupId: "bni",
    },
    {
      kind: "event",
      v: 2,
      ...noEventDetails,
      id: "breakfast",
      name: "Chamber breakfast",
      day: "2026-11-12",
      cost: usd(25_00),
      minutes: 60,
      groupId: "chamber",
    },
    {
      kind: "event",
      v: 2,
      ...noEventDetails,
      id: "mixer",
      name: "Founders’ mixer",
      day: "2026-11-17",
      cost: usd(40_00),
      minutes: 120,
      groupId: null,
    },
  ],
  groups: [
    {
      kind: "group",
      v: 2,
      id: "bni",
      joiningFee: null,
      baseline: null,
      renewsOn: null,
      name: "BNI Downtown",
      since: "2026-01-05",
      dues: { amount: usd(600_00), per: "year" },
      mealPerMeeting: usd(15_00),
      minutesPerMeeting: 90,
    },
    {
      kind: "group",
      v: 2,
      id: "chamber",
      joiningFee: null,
      baseline: null,
      renewsOn: null,
      name: "Chamber of Commerce",
      since: "2026-03-01",
      dues: { amount: usd(395_00), per: "year" },
      mealPerMeeting: null,
      minutesPerMeeting: null,
    },
  ],
  outcomes: [
    outcome("1", "a", { what: "won", amount: usd(1_800_00), day: "2026-09-14" }),
    outcome("2", "c", { what: "won", amount: usd(1_200_00) }),
    outcome("3", "d", {}),
    outcome("4", "f", { what: "partner" }),
    outcome("5", "h", { what: "won", amount: { minor: 500_00, currency: "EUR" } }),
    outcome("6", "e", { what: "won", amount: usd(150_00), day: "2026-08-03" }),
  ],
};

/** A member who notes nearly everything: a margin, a joining fee, invoices, referrals, who was there, and a client in euros. */
const member: SummariseInput = {
  ...year,
  settings: {
    ...year.settings,
    margin: 4000,
    exchange: [{ amount: "1", of: "EUR", is: "1.08", in: "USD" }],
  },
  groups: year.groups.map((group) =>
    group.id === "bni"
      ? { ...group, since: "2025-11-03", joiningFee: usd(150_00), renewsOn: "2027-01-05" }
      : group,
  ),
  contacts: contacts.map((each) =>
    each.id === "f" ? { ...each, credits: [{ kind: "group", id: "bni", share: 5000 }] } : each,
  ),
  events: year.events.map((event) => (event.id === "bni-nov" ? { ...event, attendance: "attended" } : event)),
  outcomes: [
    ...year.outcomes,
    outcome("7", "b", { what: "won", amount: usd(250_00), day: "2026-07-06", every: "month" }),
    outcome("8", "b", { what: "coffee", day: "2026-06-23" }),
    outcome("9", "a", { what: "refund", amount: usd(150_00), day: "2026-10-02" }),
    outcome("10", "a", { what: "given", status: "talking", reach: "inside", day: "2026-11-10" }),
    outcome("11", "b", { what: "lead", status: "new", reach: "outside", day: "2026-11-12" }),
    outcome("12", "f", { what: "won", amount: usd(900_00), day: "2026-11-25" }),
    outcome("13", "c", { what: "coffee", day: "2026-11-13" }),
  ],
};

/** One name a situation; the goldens and the pictures carry it. */
export const summaries: Readonly<Record<string, RoiSummary>> = {
  "summary-of-a-month": summarise(year),
  "summary-of-a-member": summarise(member),
  "summary-of-a-group": summarise({ ...member, from: "2026-01", groupId: "bni" }),
  "summary-without-any-group": summarise({ ...year, groups: [], events: [] }),
};
