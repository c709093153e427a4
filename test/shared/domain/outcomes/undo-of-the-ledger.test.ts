import { expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import { applied, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { statusOf } from "../../../../shared/domain/outcomes/status-of.ts";
import { aGroup, anEvent, anOutcome, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const lead = anOutcome({
  ...{ id: "lead", contactId: "jane", what: "lead", amount: null, status: "new" },
  ...{ day: "2026-11-20", at: "2026-11-20T15:00:00.000Z" },
});
const won = anOutcome({ id: "won", contactId: "bob", amount: usd(900_00), day: "2026-11-20" });
const start = situation({}, [
  ...[lead, won],
  aGroup({ dues: { amount: usd(600_00), per: "year" } }),
  anEvent({ id: "mixer", name: "Chamber mixer", day: "2026-11-20" }),
]);

test.each([
  "1 won 1200",
  "1 won 400 + 300",
  "3 won 200/month since 1 oct",
  "2 invoice 350",
  "2 refund 50",
  "2 lost 500",
  "1 lead outside",
  "1 referred inside",
  "1 status talking",
  "1 status no sale",
  "2 partner",
  "credit 2 to Chamber mixer",
  "credit 2 half to BNI Downtown",
  "group BNI Downtown dues 720/year meals 18/meeting",
  "group BNI Downtown joining 150 renews 5 jan",
  "group Rotary dues 300/year",
  "baseline BNI Downtown 3000/month",
  "baseline 8000/month",
  "margin 40%",
  "rate 80/h",
  "1 EUR is 1.08 USD",
  "cost 40 Chamber mixer",
  "parking 12 Chamber mixer",
  "hours 3 Chamber mixer",
  "missed Chamber mixer",
])("“%s” changes what is kept, and undo restores it", (line) => {
  const { book, changes } = decideAll(start, [line]);
  expect(changes).not.toEqual([]);
  expect(book.items).not.toEqual(start.book.items);
  const undoable = [{ entry: "mail", isUndo: false, changes, overwritten: new Set<string>() }];
  const undone = applied(book, decideLine(situation({ book, undoable }), "undo").changes);
  expect(undone.items).toEqual(start.book.items);
  expect(undone.settings).toEqual(start.book.settings);
});

test("business with somebody who was referred closes the referral, and one that ended stays as it is", () => {
  const statusAfter = (...lines: readonly string[]) => {
    const came = itemsIn(decideAll(start, lines).book, "outcome");
    return came.filter(({ id }) => id === "lead").map((each) => statusOf(each, came));
  };
  expect(statusAfter()).toEqual(["new"]);
  expect(statusAfter("1 won 1200")).toEqual(["won"]);
  expect(statusAfter("1 status talking", "1 won 1200")).toEqual(["won"]);
  expect(statusAfter("1 status no sale", "1 won 1200")).toEqual(["no sale"]);
  expect(statusAfter("2 won 1200")).toEqual(["new"]);
  expect(told(start, "1 won 1200", "1 status won")[1]).toMatch(/^already: .*is “won” already/);
});
