import { expect, test } from "vitest";
import { itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aGroup, anEvent, someSettings, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const start = situation({}, [
  aGroup({ id: "bni", name: "BNI Downtown" }),
  anEvent({ id: "cham", name: "Chamber breakfast", day: "2026-11-10" }),
]);
const outcomes = (...lines: readonly string[]) =>
  itemsIn(decideAll(start, lines).book, "outcome").map(({ what, amount, every, status, reach }) => [
    what,
    amount?.minor ?? null,
    every ?? status ?? null,
    reach,
  ]);

test.each([
  ["won 200/month from Jane", [["won", 200_00, "month", null]]],
  ["Jane won 200 a month since 1 sep", [["won", 200_00, "month", null]]],
  [
    "1 won 400 + 300",
    [
      ["won", 400_00, null, null],
      ["invoice", 300_00, null, null],
    ],
  ],
  ["tyfcb 500 to Jane", [["won", 500_00, null, null]]],
  ["1 invoice 350", [["won", 350_00, null, null]]],
  ["2 lead", [["lead", null, "new", null]]],
  ["rri from Jane", [["lead", null, "new", "inside"]]],
  ["rro 2", [["lead", null, "new", "outside"]]],
  ["rgi 2", [["given", null, "new", "inside"]]],
  ["gave Jane a referral", [["given", null, "new", null]]],
  ["gave Jane an outside referral", [["given", null, "new", "outside"]]],
  ["referred Bob to Jane", [["given", null, "new", null]]],
  ["2 referred outside", [["given", null, "new", "outside"]]],
] as const)("“%s” is recorded", (line, expected) => {
  expect(outcomes(line)).toEqual(expected);
});

test.each([
  ["referred Bob to Jane", "Bob", "a"],
  ["referred Bob Roe to 1 outside", "Bob Roe", "an outside"],
  ["referred a client to Jane", "a client", "a"],
])("“%s” keeps whom Jane got, tells both, and is taken back with both", (line, whom, kind) => {
  const { book, changes, answers } = decideAll(start, [line]);
  const given = itemsIn(book, "outcome").filter(({ what }) => what === "given");
  expect(given).toMatchObject([{ contactId: "jane", whom }]);
  expect(answers[0]?.text).toContain(`Jane Doe: you gave them ${kind} referral, ${whom}`);
  const back = { entry: "mail", isUndo: false, changes, overwritten: new Set<string>() };
  const undone = decideAll({ ...start, book, undoable: [back] }, ["undo"]);
  expect(undone.answers[0]?.text).toContain(`the referral of ${whom} with Jane Doe`);
  expect(itemsIn(undone.book, "outcome").filter(({ what }) => what === "given")).toEqual([]);
});

test("a further invoice is of the deal, and a refund is told with its amount", () => {
  expect(told(start, "1 won 500", "1 invoice 350", "refund 50 from Jane")).toEqual([
    expect.stringContaining("Jane Doe: won $500"),
    expect.stringContaining("Jane Doe: invoiced $350"),
    "did: Jane Doe: $50 paid back.",
  ]);
  expect(told(start, "refund 50 from Jane")).toEqual([
    "asked: Jane Doe: no business is on record that could be paid back.",
  ]);
});

test("what comes anew ends when the client is lost", () => {
  const { book, answers } = decideAll(start, ["1 won 200/month", "1 lost"]);
  expect(answers[1]?.text).toContain("business lost, and the $200 a month ends today");
  expect(itemsIn(book, "outcome").find(({ what }) => what === "won")?.endsOn).toBe("2026-11-22");
});

test("a referral’s status is changed, where there is one", () => {
  expect(
    told(start, "2 lead", "2 talking", "2 no sale", "2 status no sale", "3 status won").slice(1),
  ).toEqual([
    "did: Bob Roe: the referral you got is now “talking”.",
    "did: Bob Roe: the referral you got is now “no sale”.",
    "already: Bob Roe: the referral you got is “no sale” already.",
    "asked: Eve Poe: no referral is on record. Write “lead” where you got one, “referred” where you gave one.",
  ]);
});

test.each([
  ["credit 2 to BNI", [{ kind: "group", id: "bni", share: 10_000 }]],
  ["credit 2 half to Chamber breakfast", [{ kind: "event", id: "cham", share: 5000 }]],
  ["credit Bob 30% to BNI", [{ kind: "group", id: "bni", share: 3000 }]],
])("“%s” says where what comes of somebody counts", (line, credits) => {
  expect(itemIn(decideAll(start, [line]).book, "contact", "bob")?.credits).toEqual(credits);
});

test("what is credited is told, and can be as it was", () => {
  expect(told(start, "credit 2 half to BNI", "credit 2 as usual", "credit 2 to Rotary")).toEqual([
    "did: Bob Roe: what came of it, and will, counts for BNI Downtown (50%), the rest where you met.",
    "did: Bob Roe: what comes of it counts where you met again.",
    "asked: There is no group and no event “Rotary”.",
  ]);
});

test.each([
  ["margin 40%", "did: Of each 100 USD of business, 40% now counts as gain."],
  ["margin 37.5", "did: Of each 100 USD of business, 37.5% now counts as gain."],
  ["1 EUR is 1.08 USD", "did: From now on 1 EUR is 1.08 USD, for what is recorded already as well."],
  ["€1 = $1.08", "did: From now on 1 EUR is 1.08 USD, for what is recorded already as well."],
  ["baseline 8000/month", "did: Of all your business, what exceeds $8,000 a month now counts."],
  ["baseline 96000 a year", "did: Of all your business, what exceeds $8,000 a month now counts."],
  [
    "baseline BNI 3000/month",
    "did: Of the business from BNI Downtown, what exceeds $3,000 a month now counts.",
  ],
  [
    "baseline for BNI Downtown 3k a month",
    "did: Of the business from BNI Downtown, what exceeds $3,000 a month now counts.",
  ],
])("“%s” is a figure of the ledger", (line, answer) => {
  expect(told(start, line)).toEqual([answer]);
});

test("amounts in another currency may be written once its rate is known", () => {
  const rated = decideAll(start, ["1 EUR is 1.08 USD", "1 won €500", "2 won 80 GBP"]);
  expect(rated.answers.map(({ text }) => text).slice(1)).toEqual([
    expect.stringContaining("Jane Doe: won €500"),
    "“2 won 80 GBP” was not done. Your amounts are kept in USD, and “80 GBP” is in GBP. Say it in USD, or tell me first what that is: “1 GBP is … USD”.",
  ]);
  expect(rated.book.settings).toMatchObject(
    someSettings({ exchange: [{ amount: "1", of: "EUR", is: "1.08", in: "USD" }] }),
  );
  expect(itemsIn(rated.book, "outcome")[0]?.amount).toEqual({ ...usd(500_00), currency: "EUR" });
});
