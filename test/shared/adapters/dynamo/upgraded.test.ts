import { expect, test } from "vitest";
import { upgraded } from "../../../../shared/adapters/dynamo/upgraded.ts";
import { longKnown, newcomer } from "../../../../shared/domain/accounts/acquaintance.ts";
import { noDetails } from "../../../../shared/domain/contacts/no-details.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import { noEventDetails } from "../../../../shared/domain/events/new-event.ts";
import { firstWord } from "../../../../shared/domain/follow-ups/follow-up.ts";
import { noCosts } from "../../../../shared/domain/groups/new-group.ts";

const contact = { kind: "contact", v: 1, name: "Jane Doe" };
const today = { ...noDetails, ...nothingTold, kind: "contact", v: 3, name: "Jane Doe" };
const entry = { v: 1, entry: "raw/one", part: 0, results: [], changes: [] };

test("a contact of release 0.1.0 has no details and nothing told", () => {
  expect(upgraded(contact)).toEqual(today);
});

test("so have those in the changes of its entries, before and after", () => {
  const changes = [{ ref: { kind: "contact", id: "c1" }, before: null, after: contact }];
  expect(upgraded({ ...entry, changes })).toMatchObject({ v: 2, changes: [{ before: null, after: today }] });
});

test("its entries told one result for each photo", () => {
  const results = [
    { unit: 0, kind: "capture", result: { kind: "captured", fields: { name: "Jane Doe" } } },
    { unit: 1, kind: "capture", result: { kind: "unreadable", why: "no-text" } },
    { unit: 2, kind: "answers", answers: [] },
  ];
  expect(upgraded({ ...entry, results })).toMatchObject({
    results: [
      {
        unit: 0,
        results: [{ kind: "captured", fields: { ...noDetails, name: "Jane Doe" }, notes: [], cutOuts: {} }],
      },
      { unit: 1, results: [{ kind: "unreadable", why: "no-text" }] },
      { unit: 2, kind: "answers", answers: [] },
    ],
  });
});

const nothingGathered = { lastReceiptAt: null, gathering: [] };

test("its accounts know Nextday long enough: nobody is welcomed or looked back for anew, and nothing is answered late", () => {
  const account = { id: "a1", v: 1, addresses: ["ann@example.com"] };
  const today = { ...account, v: 3, acquaintance: longKnown, ...nothingGathered };
  expect(upgraded(account)).toEqual({ ...today, lastEntries: [] });
  expect(upgraded({ ...account, v: 2, lastEntry: null })).toEqual({ ...today, lastEntries: [] });
});

test("its last entry is the one that undo takes back", () => {
  const account = { id: "a1", v: 2, addresses: [], acquaintance: newcomer, ...nothingGathered };
  expect(upgraded({ ...account, lastEntry: "e1" })).toEqual({ ...account, v: 3, lastEntries: ["e1"] });
});

test("its follow-ups were first words all", () => {
  const followUp = { kind: "follow-up", v: 1, id: "f1", status: "open" };
  expect(upgraded(followUp)).toEqual({ ...followUp, ...firstWord, v: 2 });
});

test("an account of form 2 has left no digest unanswered", () => {
  const { welcomed, weekTold, asked, signature } = newcomer;
  const acquaintance = { welcomed, weekTold, asked, signature };
  const account = { id: "a1", v: 2, addresses: ["ann@example.com"], acquaintance };
  expect(upgraded(account)).toMatchObject({ ...account, v: 3, acquaintance: newcomer });
});

test("its events knew neither hours nor places", () => {
  const event = { kind: "event", v: 1, id: "e1", name: "Chamber breakfast", day: "2026-11-20" };
  expect(upgraded(event)).toEqual({ ...event, ...noEventDetails, v: 2 });
});

test("its groups knew no joining fee and no renewal", () => {
  const group = { kind: "group", v: 1, id: "g1", name: "BNI Downtown", since: "2026-01-05" };
  expect(upgraded(group)).toEqual({ ...group, ...noCosts, v: 2 });
});

test("its owed mails do not say of which thread they are", () => {
  const owed = { v: 1, accountId: "a1", id: "m1.0", to: "ann@example.com", key: "outbox/x.eml" };
  expect(upgraded(owed)).toEqual({ ...owed, v: 2 });
});

test("its mails have asked nothing that a bare word could answer", () => {
  const thread = { v: 1, token: "t1", numbered: [] };
  expect(upgraded(thread)).toEqual({ ...thread, v: 2, asked: null });
});

test.each([
  ["a contact of today", today],
  ["an entry of today", { ...entry, v: 2, results: [{ unit: 0, kind: "capture", results: [] }] }],
  [
    "an account of today",
    { id: "a1", v: 3, addresses: [], lastEntries: ["e2", "e1"], acquaintance: newcomer, ...nothingGathered },
  ],
  ["a thread of today", { v: 2, token: "t1", numbered: [], asked: { about: "rate" } }],
  ["the name of a contact that an email belongs to", "c1"],
])("%s stays as it is", (_what, kept) => {
  expect(upgraded(kept)).toEqual(kept);
});
