import { expect, test } from "vitest";
import { byPressure } from "../../../../shared/domain/digests/order-due.ts";
import { talliesIn } from "../../../../shared/domain/giving/tallies.ts";
import { pressingTies, tiesOf } from "../../../../shared/domain/giving/ties.ts";
import { bookOf, itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact, aFollowUp, anAccount, anOutcome, someSettings } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const tom = aContact({ id: "tom", name: "Tom Hale" });
const start = () => situation({}, [tom]);
const kept = (...lines: readonly string[]) => {
  const { book } = decideAll(start(), lines);
  const contact = itemIn(book, "contact", "tom");
  const touch = itemsIn(book, "follow-up").find(
    ({ contactId, status }) => contactId === "tom" && status === "open",
  );
  return [contact?.isVip ?? false, contact?.keepWeeks, touch?.step ?? null];
};

test("who matters is kept in touch with every four weeks, until it is said otherwise", () => {
  expect(kept("vip Tom")).toEqual([true, 4, "touch"]);
  expect(kept("Tom vip")).toEqual([true, 4, "touch"]);
  expect(kept("vip Tom", "keep Tom quarterly")).toEqual([true, 12, "touch"]);
  expect(kept("keep Tom quarterly", "vip Tom")).toEqual([true, 12, "touch"]);
});

test("off ends it with the rhythm that came with it, and leaves one that was said", () => {
  expect(kept("vip Tom", "vip Tom off")).toEqual([false, null, null]);
  expect(kept("keep Tom quarterly", "vip Tom", "vip Tom off")).toEqual([false, 12, "touch"]);
  expect(told(start(), "vip Tom off")).toEqual(["already: Tom Hale: was not noted as somebody who matters."]);
});

const worth = [
  ...[
    "1 won 300",
    "2 lead",
    "2 lead",
    "2 lead",
    "Tom partner",
    "Eve emailed",
    "Eve called",
    "referred Bob to Eve",
  ],
];

test("ties are told by what came of them, and not by how often one wrote", () => {
  const { book, answers } = decideAll(start(), [...worth, "vip Jane", "vip"]);
  expect(tiesOf(talliesIn(book, "2026-11-23")).map(({ contact }) => contact.id)).toEqual([
    ...["jane", "tom", "bob", "eve"],
  ]);
  const list = answers.at(-1);
  expect([list?.text, ...(list?.rows ?? [])]).toEqual([
    "The 4 ties of which most has come:",
    "1. Jane Doe: $300 of business.",
    "2. Tom Hale: a partner.",
    "3. Bob Roe: 3 referrals received.",
    "4. Eve Poe: 1 given.",
    "Who matters to you: Jane Doe (every four weeks).",
  ]);
});

test.each(["vip", "vips", "ties", "my ties"])("“%s” lists them", (line) => {
  expect(told(start(), line)[0]).toMatch(/^told: Nobody is noted yet/);
});

test("among who is as late, who matters comes first in a digest, and then of whom most has come", () => {
  const people = ["a", "b", "c"].map((id) => ({
    contact: aContact({ id, isVip: id === "c" }),
    followUp: aFollowUp({ id: `f-${id}`, contactId: id }),
  }));
  const came = [anOutcome({ contactId: "b" })];
  const ties = pressingTies(
    bookOf(anAccount(), someSettings(), [...people.map(({ contact }) => contact), ...came]),
    "2026-11-24",
  );
  const shown = byPressure(people, "2026-11-24", ties).map(({ contact }) => contact.id);
  expect(shown).toEqual(["c", "b", "a"]);
});
