import { expect, test } from "vitest";
import type { Situation } from "../../../../shared/domain/commands/verb.ts";
import { soFar } from "../../../../shared/domain/goals/so-far.ts";
import { itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { aContact } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const tom = aContact({ id: "tom", name: "Tom Hale", company: "Hale Tax" });
const start = (): Situation => situation({}, [tom]);
const outcomesAfter = (...lines: readonly string[]) =>
  itemsIn(decideAll(start(), lines).book, "outcome").map(({ what, contactId, amount, status, whomId }) => [
    ...[what, contactId, amount?.minor ?? null, status, whomId],
  ]);

test.each([
  "won 5000 for Tom",
  "Tom won 5000 of it",
  "Tom won 5000 from Jane",
  "Tom made 5k through my introduction",
  "Tom made 5000 from the intro",
  "won $5,000 for Tom Hale from Jane",
  "1 done, won 5000 for Tom",
])("“%s” is business of who was introduced, and not one's own", (line) => {
  expect(outcomesAfter("introduced Jane to Tom re payroll", line)).toEqual([
    ["introduced", "jane", null, null, null],
    ["given", "tom", null, "won", "jane"],
    ["referred", "tom", 500_000, null, "jane"],
  ]);
  expect(told(start(), "introduced Jane to Tom re payroll", line).at(-1)).toBe(
    "did: Tom Hale: made $5,000 of your introduction to Jane Doe. It is theirs, and counts as given by you.",
  );
});

test("it is no revenue of one's own, and the introduction still counts once for its goal", () => {
  const { book } = decideAll(start(), ["introduced Jane to Tom", "won 5000 for Tom", "won 200 for Tom"]);
  const days = { from: "2026-11-01", to: "2026-11-30" };
  const counted = (counts: "revenue" | "introduction" | "customer" | "referral") =>
    soFar(aGoal({ counts, currency: counts === "revenue" ? "USD" : null }), itemsIn(book, "outcome"), days);
  expect([counted("revenue"), counted("customer"), counted("introduction"), counted("referral")]).toEqual([
    ...[0, 0, 1, 1],
  ]);
});

test("an introduction that was under way was made by then", () => {
  const { book } = decideAll(start(), ["introduce Jane to Tom re payroll", "won 5000 for Tom"]);
  expect(itemsIn(book, "introduction")).toMatchObject([{ state: "told", came: "won", madeOn: "2026-11-23" }]);
});

test("who was referred to somebody is named, and the referral is won", () => {
  const lines = ["referred Bob to Jane", "won 800 for Jane"] as const;
  expect(told(start(), ...lines).at(-1)).toBe(
    "did: Jane Doe: made $800 of your referral of Bob Roe. It is theirs, and counts as given by you.",
  );
  expect(outcomesAfter(...lines)[0]).toEqual(["given", "jane", null, "won", "bob"]);
});

test("where several may be meant it is asked, and each choice says which", () => {
  const lines = ["referred Bob to Jane", "introduced Tom to Jane", "won 800 for Jane"];
  expect(told(start(), ...lines).at(-1)).toBe(
    "asked: Of which referral or introduction was it that Jane Doe made business? [Jane Doe made $800 of your introduction to Tom Hale | Jane Doe made $800 of your referral of Bob Roe]",
  );
  expect(told(start(), ...lines.slice(0, 2), "won 800 for Jane from Bob").at(-1)).toContain("of Bob Roe.");
});

test("of whom nothing was given it is asked whether it is one's own", () => {
  expect(told(start(), "won 800 for Tom")).toEqual([
    expect.stringMatching(
      /^asked: I know of no referral or introduction that you gave Tom Hale\..* \[Tom Hale: won \$800, business of yours\]$/,
    ),
  ]);
  expect(outcomesAfter("won 800 for Tom")).toEqual([]);
});

test.each([
  ["won 1200 from Jane", ["won", "jane", 120_000, null, null]],
  ["1 won 1200", ["won", "jane", 120_000, null, null]],
  ["deal closed 500 with Jane", ["won", "jane", 50_000, null, null]],
])("“%s” stays business of one's own", (line, outcome) => {
  expect(outcomesAfter(line)).toEqual([outcome]);
});
