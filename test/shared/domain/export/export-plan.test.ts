import { expect, test } from "vitest";
import { blankCard } from "../../../../shared/domain/accounts/own-card.ts";
import { exportPlan } from "../../../../shared/domain/export/export-plan.ts";
import type { AllRecords } from "../../../../shared/domain/export/records.ts";
import { newIntroduction } from "../../../../shared/domain/introductions/introduction.ts";
import { parseVCards } from "../../../../shared/domain/vcards/parse-vcards.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anAccount,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

const jane = aContact({
  id: "jane",
  title: '=cmd|" /C calc"!A0',
  emails: ["jane@example.com", "jd@example.org"],
  phones: [{ number: "+1 212 555 0143", e164: "+12125550143", extension: "7", kind: "work" }],
  eventId: "e1",
  notes: [{ at: "2026-11-20T20:00:00.000Z", text: "likes sailing" }],
  picture: "pictures/abc.jpg",
});
const records: AllRecords = {
  at: "2026-11-24T15:00:00.000Z",
  account: anAccount(),
  settings: someSettings(),
  contacts: [jane, aContact({ id: "zoe", name: "Zoë Müller", picture: "pictures/def.jpg" })],
  followUps: [aFollowUp({ contactId: "jane" })],
  outcomes: [anOutcome({ contactId: "jane", amount: usd(120_050) })],
  events: [anEvent({ groupId: "g1", cost: usd(2_500) })],
  series: [
    {
      ...{ kind: "series", v: 1, id: "s1", uid: "s1@example.org", sequence: 0, name: "BNI Downtown" },
      ...{ place: "Hilton", organizer: null, about: null, attendees: [], isCancelled: false },
      ...{ cost: usd(2_500), groupId: "g1" },
      start: { kind: "floating", local: "2026-11-24T07:00:00" },
      end: { kind: "floating", local: "2026-11-24T08:30:00" },
      repeats: {
        rules: ["FREQ=WEEKLY;BYDAY=TU"],
        besides: [],
        without: [{ kind: "day", day: "2026-12-29" }],
      },
    },
  ],
  groups: [aGroup({ dues: { amount: usd(60_000), per: "year" } })],
  goals: [
    aGoal({
      ...{ id: "g", counts: "own", word: "blog posts", target: 5, why: "to be found" },
      tallies: [{ day: "2026-11-20", count: 2 }],
    }),
    aGoal({ counts: "revenue", target: 50_000_00, currency: "USD", period: "year" }),
  ],
  introductions: [
    {
      ...newIntroduction({ seekerId: "c1", helperId: "c2", re: "a bookkeeper" }, "2026-11-20"),
      state: "asking",
    },
  ],
  templates: [{ kind: "template", v: 1, id: "email", text: "Hallo {first},\nschön war es." }],
  ownCard: { ...blankCard, intro: "I keep books for bakers" },
};
const plan = exportPlan(records, 10);

const textOf = (name: string) => plan.texts.find((each) => each.name === name)?.text ?? "";
const row = (name: string) => textOf(name).split("\r\n")[1];

test("an export holds a table of each kind, vCards, everything as JSON, and the pictures under their people's names", () => {
  expect(plan.texts.map(({ name }) => name)).toEqual([
    "contacts.csv",
    "follow-ups.csv",
    "outcomes.csv",
    "introductions.csv",
    "events.csv",
    "series.csv",
    "groups.csv",
    "goals.csv",
    "templates.csv",
    "contacts.vcf",
    "everything.json",
  ]);
  expect(plan.pictures).toEqual([
    { name: "pictures/0001-jane-doe.jpg", key: "pictures/abc.jpg" },
    { name: "pictures/0002-zoe-muller.jpg", key: "pictures/def.jpg" },
  ]);
});

test("the tables say names where the records have keys", () => {
  expect(row("contacts.csv")).toBe(
    `Jane Doe,,,"'=cmd|"" /C calc""!A0",,,jane@example.com; jd@example.org,'+1 212 555 0143 ext. 7 (work),,,,,,,,,2026-11-20,Chamber breakfast,,,,,,,,,,likes sailing,,pictures/0001-jane-doe.jpg,e1,,jane`,
  );
  expect(row("follow-ups.csv")).toBe(
    "Jane Doe,hello,2026-11-23,open,,no,2026-11-20T20:00:00.000Z,,,,,jane,f1",
  );
  expect(row("outcomes.csv")).toBe("Jane Doe,won,1200.5,USD,2026-11-24,,,,,,,,jane,o1");
  expect(row("events.csv")).toBe("Chamber breakfast,2026-11-20,,,,,,25,USD,,BNI Downtown,,no,no,g1,e1");
  expect(row("series.csv")).toBe(
    "BNI Downtown,2026-11-24T07:00:00,2026-11-24T08:30:00,FREQ=WEEKLY;BYDAY=TU,,2026-12-29,Hilton,,25,USD,BNI Downtown,no",
  );
  expect(textOf("templates.csv")).toContain('email,"Hallo {first},\nschön war es."');
  expect(row("groups.csv")).toBe("BNI Downtown,2026-01-01,,,600,USD,year,,,,,,,g1");
  expect(row("goals.csv")).toBe("blog posts,5,,month,2026-01-01,to be found,2026-11-20: 2,g");
  expect(textOf("goals.csv")).toContain("revenue,50000,USD,year,2026-01-01,,");
});

test("the JSON holds every record whole, and the vCards everybody", () => {
  expect(JSON.parse(textOf("everything.json"))).toMatchObject({
    account: { addresses: ["ann@example.com"] },
    settings: { zone: "America/New_York" },
    contacts: [
      { id: "jane", picture: "pictures/0001-jane-doe.jpg", notes: [{ text: "likes sailing" }] },
      { id: "zoe" },
    ],
    followUps: [{ contactId: "jane" }],
    outcomes: [{ amount: { minor: 120_050 } }],
    events: [{ name: "Chamber breakfast" }],
    groups: [{ name: "BNI Downtown" }],
    goals: [{ word: "blog posts", tallies: [{ count: 2 }] }, { counts: "revenue" }],
  });
  expect(parseVCards(textOf("contacts.vcf"))).toHaveLength(2);
});

test("what you say of yourself is in it", () => {
  expect(JSON.parse(textOf("everything.json"))).toMatchObject({
    ownCard: { intro: "I keep books for bakers" },
  });
});

test("of too many pictures the newest are there, and a file says so", () => {
  const newest = aContact({ id: "new", capturedAt: "2026-11-23T20:00:00.000Z", picture: "pictures/new.jpg" });
  const { texts, pictures } = exportPlan({ ...records, contacts: [...records.contacts, newest] }, 1);
  expect(pictures.map(({ key }) => key)).toEqual(["pictures/new.jpg"]);
  const told = texts.find(({ name }) => name === "pictures-that-are-not-here.txt")?.text;
  expect(told).toContain("You have 3 pictures of cards. One export holds the 1 newest");
});
