import type { Digest, DigestItem } from "../../../../shared/domain/digests/digest.ts";
import { jane, priya, tomas } from "./people.ts";

const item = (over: Partial<DigestItem> & Pick<DigestItem, "n" | "name">): DigestItem => ({
  contactId: `c${over.n}`,
  followUpId: `f${over.n}`,
  title: null,
  company: null,
  email: null,
  phone: null,
  metOn: "2026-11-20",
  metAt: null,
  dueOn: "2026-11-23",
  daysLate: 0,
  told: [],
  notes: [],
  picture: null,
  ...over,
});

const morning: Digest = {
  day: "2026-11-24",
  items: [
    item({
      n: 1,
      name: "Tomás Rivera",
      title: tomas.title,
      company: tomas.company,
      email: tomas.emails[0] ?? null,
      phone: tomas.phones[0] ?? null,
      metOn: "2026-11-12",
      metAt: "BNI Downtown",
      dueOn: "2026-11-13",
      daysLate: 11,
      notes: ["Opens a second shop in March and needs a bookkeeper"],
      picture: "pictures/tomas",
    }),
    item({
      n: 2,
      name: "Jane Doe",
      title: jane.title,
      company: jane.company,
      email: jane.emails[0] ?? null,
      phone: jane.phones[1] ?? null,
      metOn: "2026-11-23",
      metAt: "Chamber breakfast",
      dueOn: "2026-11-24",
      picture: "pictures/jane",
    }),
    item({
      n: 3,
      name: "Priya Natarajan",
      title: priya.title,
      company: priya.company,
      phone: priya.phones[0] ?? null,
      metOn: "2026-11-23",
      metAt: "Chamber breakfast",
      dueOn: "2026-11-24",
    }),
  ],
  waiting: 2,
  question: { about: "where-met", numbers: [3] },
  week: null,
};

const one = { ...item({ n: 1, name: "Jane Doe", dueOn: "2026-05-04", metOn: "2026-05-01", daysLate: 204 }) };

const toldOfJane = ["Grew up on a farm, sails at weekends", "Looks for: an intro to a CPA"];

/** One name a situation; the goldens and the pictures carry it. */
export const digests: Readonly<Record<string, Digest>> = {
  "digest-of-a-morning": morning,
  "digest-of-one-without-an-address": {
    day: "2026-11-24",
    items: [one],
    waiting: 0,
    question: { about: "rate" },
    week: null,
  },
  "digest-of-seven-with-more-waiting": {
    day: "2026-11-24",
    items: Array.from({ length: 7 }, (_, index) => ({ ...(morning.items[index % 3] ?? one), n: index + 1 })),
    waiting: 12,
    question: null,
    week: null,
  },
  "digest-after-a-week-with-a-question": {
    ...morning,
    waiting: 0,
    items: morning.items.slice(1, 2).map((each) => ({ ...each, n: 1, told: toldOfJane })),
    question: { about: "own-card", fields: tomas },
    week: {
      followedUp: ["Tomás Rivera", "Priya Natarajan"],
      open: ["Jane Doe"],
      nextEvent: { name: "Chamber mixer", day: "2026-12-03" },
    },
  },
  "digest-after-a-week-in-which-nobody-is-due": {
    day: "2026-11-24",
    items: [],
    waiting: 0,
    question: { about: "dues", group: "BNI Downtown" },
    week: { followedUp: [], open: [], nextEvent: null },
  },
};
