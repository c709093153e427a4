import { expect, test } from "vitest";
import { sameMoments } from "../../../../infra/local/crash/same-moments.ts";

const words = sameMoments([
  "2026-11-02T17:00:00.000Z",
  "2026-11-02T17:05:00.000Z",
  "2026-11-03T12:55:00.000Z",
]);

test.each([
  ["2026-11-02T17:06:00.000Z", "moment 2026-11-02T17:00:00.000Z"],
  ["2026-11-02T17:24:59.000Z", "moment 2026-11-02T17:00:00.000Z"],
  ["2026-11-02T17:25:00.000Z", "2026-11-02T17:25:00.000Z"],
  ["2026-11-02T16:59:59.000Z", "2026-11-02T16:59:59.000Z"],
  ["2026-11-05T17:06:00.000Z", "3 days after 2026-11-02T17:00:00.000Z"],
  ["2026-11-05T17:25:00.000Z", "2026-11-05T17:25:00.000Z"],
  ["Date: Tue, 03 Nov 2026 13:01:00 +0000\r", "Date: moment 2026-11-03T12:55:00.000Z\r"],
  ["DTSTAMP:20261102T170600Z\r", "DTSTAMP:moment 2026-11-02T17:00:00.000Z\r"],
  ["DTSTART:20261102T170600Z\r", "DTSTART:20261102T170600Z\r"],
  ['{"hour":"2026-11-03T13"}', '{"hour":"2026-11-03T12"}'],
  ['{"hour":"2026-11-03T14"}', '{"hour":"2026-11-03T14"}'],
])("what a retry did soon after belongs to the same moment, and nothing else: %s", (text, said) => {
  expect(words(text)).toBe(said);
});
