import { expect, test } from "vitest";
import { decideAll, situation, told } from "../commands/situations.ts";

test.each([
  ["holiday 24 dec to 2 jan", [{ from: "2026-12-24", to: "2027-01-02" }]],
  ["holiday 25 dec", [{ from: "2026-12-25", to: "2026-12-25" }]],
])("“%s” is kept", (line, holidays) => {
  expect(decideAll(situation(), [line]).book.settings.holidays).toEqual(holidays);
});

test.each(["holiday 24 dec to 2 jan 2099", "holiday 1 jan 2029 to 3 jan 2029", "holiday 24 dec to 1 dec"])(
  "“%s” is a slip in the year, and asked about",
  (line) => {
    expect(told(situation(), line)[0]).toMatch(
      /^asked: .*A holiday is at most half a year long, within two years\./,
    );
  },
);

test("a holiday that is told of is listed, and can be taken out", () => {
  expect(told(situation(), "holiday 25 dec", "holiday", "holiday 25 dec off", "holiday")).toEqual([
    expect.stringMatching(/^did: No digest on .*25 Dec/),
    expect.stringMatching(/^told: No digest on .*25 Dec/),
    expect.stringMatching(/^did: Digests come again on .*25 Dec/),
    expect.stringMatching(/^told: You have told me of no holidays/),
  ]);
});
