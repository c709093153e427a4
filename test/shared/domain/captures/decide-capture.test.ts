import { expect, test } from "vitest";
import { decideCapture } from "../../../../shared/domain/captures/decide-capture.ts";
import type { Situation } from "../../../../shared/domain/commands/verb.ts";
import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { bookOf } from "../../../../shared/domain/ledger/book.ts";
import { cardReading, phone, photoOf } from "../../../fixtures/card-readings.ts";
import { aContact, anAccount, someSettings } from "../../../fixtures/records.ts";
import { annAsks } from "../commands/situations.ts";

const situation = (...known: readonly Contact[]): Situation => ({
  book: bookOf(anAccount(), someSettings(), known),
  thread: null,
  numbered: [],
  now: "2026-11-22T15:00:00.000Z",
  today: "2026-11-22",
  newId: (n) => `new-${n}`,
  undoable: [],
  asking: annAsks,
});

const emails = ["jane@example.com"];

test("another card of somebody known adds what is new and overwrites nothing", () => {
  const jane = aContact({
    emails,
    title: "Architect",
    phones: [phone("(212) 555-0143")],
    notes: [{ at: "2026-11-20T20:00:00.000Z", text: "likes sailing" }],
  });
  const reading = cardReading(
    {
      name: "Jane Doe",
      emails,
      title: "Arch1tect",
      company: "Doe Houses",
      phones: [phone("(646) 555-0163")],
    },
    { notes: ["Plans · Permits", "likes sailing"], doubtful: ["title", "phones"] },
  );
  const { changes, results } = decideCapture(situation(jane), "a.jpg", photoOf(reading));
  expect(changes.find(({ ref }) => ref.kind === "contact")?.after).toMatchObject({
    id: "c1",
    title: "Architect",
    company: "Doe Houses",
    phones: [phone("(212) 555-0143"), phone("(646) 555-0163")],
    notes: [{ text: "likes sailing" }, { text: "Plans · Permits" }],
    doubtful: ["phones"],
  });
  expect(results).toMatchObject([
    { kind: "captured", known: "known", notes: ["Plans · Permits", "likes sailing"] },
  ]);
});

test("a photo of three cards is three people, numbered on", () => {
  const readings = ["Jane Doe", "Tom Roe", "Mia Park"].map((name) => cardReading({ name }));
  const { results } = decideCapture(situation(), "a.jpg", photoOf(...readings));
  expect(results.map((each) => each.kind === "captured" && [each.n, each.fields.name])).toEqual([
    [1, "Jane Doe"],
    [2, "Tom Roe"],
    [3, "Mia Park"],
  ]);
});

test("a side that names nobody is no contact by itself, and that is said", () => {
  const side = cardReading({ urls: ["www.example.com"] });
  expect(decideCapture(situation(), "a.jpg", photoOf(side))).toEqual({
    changes: [],
    results: [{ kind: "unreadable", file: "a.jpg", why: "no-contact" }],
  });
});

test.each([
  ["text", ["dan@example.com", "don@example.com"], ["212-555-0143", "212-555-0144"]],
  ["vcard", ["dan@example.com", "don@example.com"], ["212-555-0143", "212-555-0144"]],
  ["forward", ["dan@example.com", "don@example.com"], ["212-555-0143", "212-555-0144"]],
  ["card", ["dan@example.com"], ["212-555-0143"]],
] as const)("what is nearly known is a misreading on a photo alone: %s", (source, emails, numbers) => {
  const [known, another] = [phone("212-555-0143"), phone("212-555-0144")];
  const dan = aContact({ name: "Dan Fox", emails: ["dan@example.com"], phones: [known] });
  const fields = { name: "Dan Fox", emails: ["dan@example.com", "don@example.com"], phones: [another] };
  const { changes } = decideCapture(situation(dan), "a", photoOf(cardReading(fields, { source })));
  expect(changes.find(({ ref }) => ref.kind === "contact")?.after).toMatchObject({
    id: "c1",
    emails,
    phones: numbers.map(phone),
  });
});
