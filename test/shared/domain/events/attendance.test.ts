import { describe, expect, test } from "vitest";
import { itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { anEvent } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const breakfast = anEvent({ id: "e1", name: "Chamber breakfast", day: "2026-11-20" });
const mixer = anEvent({ id: "e2", name: "Founders’ mixer", day: "2026-11-12" });
const expo = anEvent({ id: "e3", name: "Expo", day: "2026-12-03" });
const start = situation({}, [breakfast, mixer, expo]);
const on = "Chamber breakfast on Friday, 20 November 2026:";

test.each([
  ["attended", `did: ${on} you were there.`],
  ["missed", `did: ${on} you were not there, so it takes none of your hours.`],
  ["hours 3", `did: ${on} it took 3 hours.`],
  ["hours 2.5 mixer", "did: Founders’ mixer on Thursday, 12 November 2026: it took 2.5 hours."],
  ["it took 90 min", `did: ${on} it took 1.5 hours.`],
  ["cost 40", `did: ${on} it cost $40.`],
  ["cost $40 for the mixer", "did: Founders’ mixer on Thursday, 12 November 2026: it cost $40."],
  ["cost 30 Expo", "did: Expo on Thursday, 3 December 2026: it cost $30."],
  ["parking 12", `did: ${on} $12 more for getting there.`],
  ["attended Rotary lunch", "asked: I know no event called “Rotary lunch”."],
])("“%s”", (line, answer) => {
  expect(told(start, line)).toEqual([answer]);
});

describe("an event", () => {
  test("adds up what getting there cost", () => {
    const { book } = decideAll(start, ["parking 12", "taxi 20"]);
    const [after] = itemsIn(book, "event").filter(({ id }) => id === "e1");
    expect(after?.extras.map(({ amount }) => amount.minor)).toEqual([12_00, 20_00]);
  });

  test("that is not named is asked about where two were on the last day, or none was", () => {
    const lunch = anEvent({ id: "e4", name: "Rotary lunch", day: "2026-11-20" });
    expect(told(situation({}, [breakfast, lunch]), "attended")[0]).toMatch(
      /^asked: Which event on Friday, 20 November 2026: Chamber breakfast or Rotary lunch\?/,
    );
    expect(told(situation(), "attended")[0]).toMatch(/^asked: Which event\?/);
  });
});
