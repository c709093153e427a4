import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { readRule } from "../../../../shared/domain/invites/recurrence-rule.ts";
import { recurringDays } from "../../../../shared/domain/invites/recurring-days.ts";

const days = (text: string, start: string, to: string, from = start) => {
  const rule = readRule(text);
  if (!rule) throw new Error(`${text} is no rule`);
  return recurringDays(rule, start, { from, to });
};

test.each([
  ["FREQ=WEEKLY;BYDAY=TU;COUNT=3", "2026-11-03", "2026-11-03 2026-11-10 2026-11-17"],
  [
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261120T000000Z",
    "2026-11-03",
    "2026-11-03 2026-11-05 2026-11-17 2026-11-19",
  ],
  ["FREQ=MONTHLY;BYDAY=2WE;COUNT=2", "2026-11-11", "2026-11-11 2026-12-09"],
  ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "2026-11-27", "2026-11-27 2026-12-25"],
  ["FREQ=MONTHLY;BYMONTHDAY=31", "2026-10-31", "2026-10-31 2026-12-31"],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-11-30", "2026-11-30 2026-12-31"],
  ["FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2025-11-27", "2025-11-27 2026-11-26"],
  ["FREQ=DAILY;BYDAY=SA;COUNT=2", "2026-11-07", "2026-11-07 2026-11-14"],
])("%s comes on the days that a calendar shows", (rule, start, expected) => {
  expect(days(rule, start, "2026-12-31").join(" ")).toBe(expected);
});

test.each([
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;INTERVAL=999999999",
  "FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO",
])("%s, which comes never again, ends", (rule) => {
  expect(days(rule, "2026-11-03", "9999-12-31", "2026-11-04")).toEqual([]);
});

test.each(["FREQ=HOURLY", "FREQ=YEARLY;BYWEEKNO=3", "INTERVAL=2", "", "x".repeat(5000)])(
  "%j is no rule of days",
  (rule) => {
    expect(readRule(rule)).toBeNull();
  },
);

const some = (items: readonly (string | number)[], key: string) =>
  fc
    .option(fc.subarray([...items], { minLength: 1 }), { nil: null })
    .map((each) => (each ? `;${key}=${each.join(",")}` : ""));
const rules = fc.oneof(
  fc.tuple(fc.constant("FREQ=DAILY"), fc.constant("")),
  fc.tuple(fc.constant("FREQ=WEEKLY"), some(["MO", "WE", "FR", "SU"], "BYDAY")),
  fc.tuple(
    fc.constant("FREQ=MONTHLY"),
    fc.oneof(some(["1MO", "-1FR", "3SU"], "BYDAY"), some([1, 15, 28], "BYMONTHDAY")),
  ),
  fc.tuple(
    fc.constant("FREQ=YEARLY"),
    some(["1MO", "-1FR"], "BYDAY").map((each) => `;BYMONTH=3,11${each}`),
  ),
);

// Of days that not every month has, the other reader makes the first of the next.
test("an independent reader of calendars finds the same days", () => {
  fc.assert(
    fc.property(
      rules,
      fc.integer({ min: 1, max: 4 }),
      fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 28 })),
      ([freq, by], interval, [month, day]) => {
        const start = new Date(Date.UTC(2025, month, day)).toISOString().slice(0, 10);
        const text = `${freq}${by};INTERVAL=${interval}`;
        const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
        const theirs: string[] = [];
        for (let next = iterator.next(); theirs.length < 12; next = iterator.next())
          theirs.push(next.toString());
        const last = theirs.at(-1) ?? start;
        expect(days(text, start, last)).toEqual(theirs.filter((day) => day <= last));
        expect(days(text, start, last, theirs[8] ?? start)).toEqual(theirs.slice(theirs.length > 8 ? 8 : 0));
      },
    ),
    { numRuns: 200 },
  );
});
