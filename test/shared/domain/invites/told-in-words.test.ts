import { expect, test } from "vitest";
import { confirmedName } from "../../../../shared/domain/invites/confirmed-name.ts";
import { timeText } from "../../../../shared/domain/invites/invite-time.ts";
import { toldInWords } from "../../../../shared/domain/invites/told-in-words.ts";

const tom = { name: "Tom Hale", email: "tom@example.org" };
const told = (subject: string, ...lines: readonly string[]) =>
  toldInWords({ subject, lines, from: tom }, "2026-11-20").map(({ summary, start, end, location }) =>
    [summary, start && timeText(start), end && timeText(end), location]
      .map((each) => each ?? "–")
      .join(" | "),
  );

test.each([
  ["Order Confirmation for Chamber mixer", "Chamber mixer"],
  ["Fwd: Your tickets for Chamber mixer", "Chamber mixer"],
  ["Registration confirmed: Chamber mixer", "Chamber mixer"],
  ["Your registration for Chamber mixer is confirmed", "Chamber mixer"],
  ["🎉 You're going to Chamber mixer!", "Chamber mixer"],
  ["You’re registered for “Chamber mixer”", "Chamber mixer"],
  ["Thank you for registering for the Chamber mixer", "Chamber mixer"],
  ["Anmeldebestätigung: Handelskammer-Abend", "Handelskammer-Abend"],
  ["Votre inscription à Soirée des artisans", "Soirée des artisans"],
  ["Lunch on Thursday?", null],
  ["Your invoice for November", null],
  ["Chamber mixer", null],
])("“%s” confirms %s", (subject, name) => {
  expect(confirmedName(subject)).toBe(name);
});

test("a reminder is one where no person has written it", () => {
  const subject = "Reminder: Chamber mixer starts tomorrow";
  expect(confirmedName(subject)).toBeNull();
  expect(confirmedName(subject, true)).toBe("Chamber mixer");
});

const confirmed = "Order Confirmation for Chamber mixer";

test.each<[string, readonly string[], string]>([
  [
    "on one line",
    [
      "Chamber mixer",
      "Thursday, November 26, 2026 from 6:00 PM to 8:00 PM (EST)",
      "Location: Hilton, 1 Harbour Road",
    ],
    "Chamber mixer | 2026-11-26T18:00:00-05:00 | 2026-11-26T20:00:00-05:00 | Hilton, 1 Harbour Road",
  ],
  [
    "on two lines, the year left out",
    ["Thursday, November 26", "6:00 PM - 8:00 PM", "Where", "", "Hilton"],
    "Chamber mixer | 2026-11-26T18:00:00 | 2026-11-26T20:00:00 | Hilton",
  ],
  [
    "behind labels, twice the same, the day of the order beside it",
    [
      "Order date: November 12, 2026 at 9:12 AM",
      "When: 26 November 2026, 18:00-20:00",
      "26 November 2026, 18:00-20:00",
    ],
    "Chamber mixer | 2026-11-26T18:00:00 | 2026-11-26T20:00:00 | –",
  ],
  [
    "in January, from November on",
    ["Tuesday, January 12 at 7:30 AM"],
    "Chamber mixer | 2027-01-12T07:30:00 | – | –",
  ],
  [
    "until after midnight",
    ["November 26, 2026 10:00 PM - 1:00 AM"],
    "Chamber mixer | 2026-11-26T22:00:00 | 2026-11-27T01:00:00 | –",
  ],
  [
    "in German",
    ["Donnerstag, 26. November 2026, 18:00 - 20:00 Uhr"],
    "Chamber mixer | 2026-11-26T18:00:00 | 2026-11-26T20:00:00 | –",
  ],
])("a confirmation that says its day and hours %s is an event", (_, lines, event) => {
  expect(told(confirmed, ...lines)).toEqual([event]);
});

test("of two days none is taken, so that it is asked back", () => {
  expect(told(confirmed, "November 26, 2026 at 6 PM", "December 3, 2026 at 6 PM")).toEqual([
    "Chamber mixer | – | – | –",
  ]);
});

test.each([
  ["without a day", confirmed, "It ships soon."],
  ["with a day without hours", confirmed, "It arrives on November 26, 2026."],
  ["that is a letter", "Lunch", "Thursday, November 26, 2026 from 6:00 PM to 8:00 PM"],
])("what is said %s is no event", (_, subject, line) => {
  expect(told(subject, line)).toEqual([]);
});

test.each([
  [
    "English",
    [
      "When: Thursday, November 26, 2026 6:00 PM-8:00 PM (UTC-05:00) Eastern Time (US & Canada).",
      "Where: Hilton",
    ],
    "Chamber mixer | 2026-11-26T18:00:00-05:00 | 2026-11-26T20:00:00-05:00 | Hilton",
  ],
  [
    "German",
    [
      "Wann: Donnerstag, 26. November 2026 18:00-20:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rom.",
      "Wo: Hilton",
    ],
    "Chamber mixer | 2026-11-26T18:00:00+01:00 | 2026-11-26T20:00:00+01:00 | Hilton",
  ],
])("an appointment that Outlook has written out in %s is an event", (_, lines, event) => {
  expect(told("Chamber mixer", "", ...lines, "", "Looking forward to it.", "Tom")).toEqual([event]);
});

test("a letter that says when and where below other words is no appointment", () => {
  const lines = ["Shall we meet?", "When: Thursday, November 26, 2026 6:00 PM-8:00 PM", "Where: Hilton"];
  expect(told("Lunch", ...lines)).toEqual([]);
});
