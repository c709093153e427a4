import { expect, test } from "vitest";
import {
  eveningWithinMonth,
  firstOfNextMonth,
  nextWorkingMorning,
} from "../../../../infra/local/clock/mornings.ts";

const zone = "America/New_York";

test.each([
  ["a Thursday", "2026-11-19T15:00:00Z", "2026-11-20T13:00:00Z"],
  ["a Friday", "2026-11-20T15:00:00Z", "2026-11-23T13:00:00Z"],
  ["late on a Friday there, a Saturday in London", "2026-11-21T02:00:00Z", "2026-11-23T13:00:00Z"],
  ["the weekend on which summer time begins", "2027-03-13T15:00:00Z", "2027-03-15T12:00:00Z"],
])("after %s comes the next working morning", (_, at, morning) => {
  expect(nextWorkingMorning(at, zone)).toBe(morning);
});

test.each([
  ["2026-12-31T23:30:00Z", "2027-01-01T13:00:00Z"],
  ["2026-12-01T04:59:00Z", "2026-12-01T13:00:00Z"],
])("after %s the next month begins", (at, first) => {
  expect(firstOfNextMonth(at, zone)).toBe(first);
});

test.each([
  ["any day", "2026-11-17T15:00:00Z", "2026-11-18T23:00:00Z"],
  ["the last working day but one", "2026-11-26T15:00:00Z", "2026-11-27T23:00:00Z"],
  ["the last day but one", "2026-11-29T15:00:00Z", "2026-12-01T23:00:00Z"],
  ["the Thursday before a month's last weekend", "2027-01-28T15:00:00Z", "2027-02-01T23:00:00Z"],
])("after %s comes an evening whose next working morning is of the same month", (_, at, evening) => {
  expect(eveningWithinMonth(at, zone)).toBe(evening);
});
