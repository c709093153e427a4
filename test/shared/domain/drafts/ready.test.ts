import { expect, test } from "vitest";
import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { type ReadyInput, readyFor } from "../../../../shared/domain/drafts/ready.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { aContact } from "../../../fixtures/records.ts";

const phone = { number: "212 555 0143", e164: "+12125550143", extension: null, kind: "mobile" } as const;

const input = (contact: Partial<Contact>, over: Partial<ReadyInput> = {}): ReadyInput => ({
  contact: aContact({ metOn: "2026-11-23", ...contact }),
  followUp: { step: "hello", meeting: null },
  metAt: "Chamber breakfast",
  metOn: "2026-11-23",
  ownCard: null,
  today: "2026-11-24",
  templates: [],
  turn: 0,
  ...over,
});

const email = { emails: ["jane@example.com"] };
const step = (name: ReadyInput["followUp"]["step"]) => ({ followUp: { step: name, meeting: null } });

test.each([
  ["a first word is a mail", input({ ...email, phones: [phone] }), "email"],
  ["without an address it is a call", input({ phones: [phone] }), "call"],
  ["without a number either, a card", input({ address: "4 Elm St" }), "card"],
  ["without anything it cannot be made", input({}), "none"],
  ["a call is a call", input({ ...email, phones: [phone] }, step("call")), "call"],
  ["without a number it is a mail", input(email, step("call")), "email"],
  ["a note is a card, also where the address has to be asked for", input(email, step("note")), "card"],
  ["coffee is asked for by mail", input({ ...email, phones: [phone] }, step("coffee")), "email"],
])("%s", (_what, given, way) => {
  expect(readyFor(given).way).toBe(way);
});

test("what to say on the phone is another each day", () => {
  const said = [0, 1, 2].map((turn) => {
    const ready = readyFor(input({ phones: [phone], company: "Acme" }, { turn }));
    return ready.way === "call" ? ready.points.slice(1).join(" ") : "";
  });
  expect(new Set(said).size).toBe(3);
});

test("of what is known only that is said", () => {
  const ready = readyFor(input({ phones: [phone], needs: ["a roofer"] }));
  expect(ready).toMatchObject({
    points: [
      "You met at Chamber breakfast yesterday.",
      "Jane looks for: a roofer. Ask whether that is still so.",
      expect.stringMatching(/^Ask /),
    ],
  });
});

test.each([
  ["Hallo {first}, es war schön, Sie {met} zu treffen.", /^Hallo Jane, es war schön/],
  ["Hi {first}, it was good to meet you {met}.", /^(?:Hi|Hello|Dear) Jane,\n\n/],
])("after weeks, who has the words “%s” for a first mail writes as it suits", (text, begins) => {
  const templates = [{ kind: "template", v: 1, id: "email", text } as const];
  const ready = readyFor(input(email, { templates, today: addDays("2026-11-23", 20) }));
  expect(ready.way === "email" && ready.draft.body).toMatch(begins);
});
