import { blankCard } from "../../../../shared/domain/accounts/own-card.ts";
import type { Digest } from "../../../../shared/domain/digests/digest.ts";
import { pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import { newEvent } from "../../../../shared/domain/events/new-event.ts";
import { brief, renewal, scorecard, twoBehind } from "./digest-blocks.ts";
import { introductionBlocks, waitingDigest } from "./introductions.ts";
import { jane, priya, tomas } from "./people.ts";
import { named, note, person, touched } from "./somebody-due.ts";
import { toThank } from "./to-thank.ts";

const today = "2026-11-24";

const events = [
  { name: "Chamber breakfast", day: "2026-11-23" },
  { name: "BNI Downtown", day: "2026-11-12" },
  { name: "Spring fair", day: "2026-04-17" },
].map(({ name, day }) => ({
  ...newEvent({ id: name, name, day, groupId: null, toldOn: day }),
}));

const tomasWaits = person(
  tomas,
  {
    on: "2026-11-12",
    at: "BNI Downtown",
    notes: note("Talked about his second shop"),
    picture: "pictures/tomas",
  },
  { dueOn: "2026-11-13" },
);
const janeIsNew = person(
  jane,
  { on: "2026-11-23", at: "Chamber breakfast", needs: ["a bookkeeper"], picture: "pictures/jane" },
  { dueOn: today },
);
const priyaIsNew = person(priya, { on: "2026-11-23", at: "Chamber breakfast" }, { dueOn: today });

/** One of every step, and some of a pile. */
const allKinds = [
  janeIsNew,
  person(
    named("Ruth Lang"),
    { on: "2026-11-10", at: "BNI Downtown", ...touched },
    { step: "call", dueOn: today },
  ),
  person(
    named("Omar Reid"),
    { on: "2026-11-05", at: "BNI Downtown", ...touched },
    { step: "coffee", dueOn: today },
  ),
  person(
    { ...named("Ines Vogt"), address: "Lindenweg 4, 10115 Berlin" },
    { on: "2026-10-20", at: null, ...touched },
    { step: "note", dueOn: today },
  ),
  person(
    named("Paul Okoro"),
    { on: "2026-09-02", at: null, ...touched },
    {
      step: "recap",
      dueOn: today,
      meeting: { day: "2026-11-23", time: "15:00", place: "Blue Bottle", sequence: 0 },
    },
  ),
  person(
    named("Lena Marsh"),
    { on: "2025-11-02", at: null, ...touched, keepWeeks: 4 },
    { step: "touch", dueOn: today },
  ),
  ...["Kim Vale", "Jo Hale", "Sam Pike"].map((name) =>
    person(
      named(name),
      { on: "2026-04-17", at: "Spring fair", capturedAt: "2026-11-14T20:00:00.000Z" },
      { dueOn: "2026-11-16", isOfPile: true },
    ),
  ),
];

const worked = Array.from({ length: 47 }, (_, n) =>
  person(
    named(`Old ${n}`),
    { on: "2026-04-17", at: null },
    { dueOn: "2026-11-16", isOfPile: true, status: n < 38 ? "done" : "let-go" },
  ),
);

type Person = ReturnType<typeof person>;

function digestOf(people: readonly Person[], over: Partial<Digest> = {}): Digest {
  const picked = pickDigest({
    today,
    events,
    groups: [],
    goals: [],
    contacts: people.map(({ contact }) => contact),
    followUps: people.map(({ followUp }) => followUp),
    ownCard: {
      ...blankCard,
      fields: { ...jane, name: "Ann Lee", company: "Lee Books" },
      referral: "bakeries that grow",
    },
    templates: [],
    settings: { pilePerDay: 5, digestMost: 7 },
    room: 7,
    unanswered: 0,
    asksToLetGo: true,
  });
  return { ...picked, question: null, week: null, blocks: [], pace: [], unanswered: 0, ...over };
}

const lonely = person(
  { ...jane, title: null, company: null, emails: [], phones: [], address: null },
  { on: "2026-11-20", at: null },
  { dueOn: "2026-11-23" },
);
const forgottenLong = person(jane, { on: "2026-05-01", at: null }, { dueOn: "2026-05-04" });

/** One name a situation; the goldens and the pictures carry it. */
export const digests: Readonly<Record<string, Digest>> = {
  "digest-of-a-morning": digestOf([tomasWaits, janeIsNew, priyaIsNew], {
    question: { about: "warmth", numbers: [4], name: "Omar Reid" },
  }),
  "digest-of-one-without-an-address": digestOf([lonely], { question: { about: "where-met", numbers: [1] } }),
  "digest-of-one-who-waits-since-may": digestOf([forgottenLong], { question: { about: "rate" } }),
  "digest-of-every-step-with-more-waiting": { ...digestOf([...allKinds, ...worked]), waiting: 12 },
  "digest-of-thanks": digestOf(toThank),
  "digest-of-the-pile": digestOf([...allKinds.slice(6), ...worked]),
  "digest-after-three-silent-ones": digestOf([janeIsNew, priyaIsNew], {
    question: { about: "rhythm" },
    unanswered: 3,
  }),
  "digest-after-ten-silent-ones": digestOf([tomasWaits], { unanswered: 10 }),
  "digest-after-a-week-with-a-question": digestOf(
    [
      person(
        jane,
        { on: "2026-11-23", at: "Chamber breakfast", about: "Grew up on a farm, sails at weekends" },
        { dueOn: today },
      ),
    ],
    {
      question: { about: "own-card", fields: tomas },
      week: {
        followedUp: ["Tomás Rivera", "Priya Natarajan"],
        open: ["Jane Doe"],
        nextEvent: { name: "Chamber mixer", day: "2026-12-03" },
      },
    },
  ),
  "digest-with-two-goals-behind": digestOf([janeIsNew, priyaIsNew], { pace: twoBehind }),
  "digest-of-a-renewal": digestOf([], { blocks: [renewal] }),
  "digest-with-a-brief-and-a-scorecard": digestOf([janeIsNew], { blocks: [brief, scorecard] }),
  "digest-with-an-introduction": digestOf([janeIsNew, priyaIsNew], { blocks: introductionBlocks }),
  "digest-of-introductions-that-wait": digestOf([tomasWaits], waitingDigest),
  "digest-that-asks-whom-one-met": digestOf([], {
    question: { about: "who-met", eventId: "e1", event: "Chamber breakfast", day: "2026-11-23" },
  }),
  "digest-after-a-week-in-which-nobody-is-due": digestOf([], {
    question: { about: "dues", group: "BNI Downtown" },
    week: { followedUp: [], open: [], nextEvent: null },
  }),
};
