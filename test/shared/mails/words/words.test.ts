import { expect, test } from "vitest";
import { Counted, counted } from "../../../../shared/domain/text/counted.ts";
import { sayTime } from "../../../../shared/domain/time/say-time.ts";
import { clip } from "../../../../shared/mails/words/clip.ts";
import { fullDate, longDay, monthName, shortDay, sinceWhen } from "../../../../shared/mails/words/days.ts";

test("days and hours read as a person would say them", () => {
  expect(longDay("2026-11-24")).toBe("Tuesday 24 November");
  expect(shortDay("2026-11-24")).toBe("Tue 24 Nov");
  expect(fullDate("2026-11-24")).toBe("24 November 2026");
  expect(monthName("2026-11")).toBe("November 2026");
  expect([0, 8, 12, 13, 23].map((hour) => sayTime(hour, 0))).toEqual([
    "midnight",
    "8 am",
    "noon",
    "1 pm",
    "11 pm",
  ]);
  expect([0, 7, 12, 19].map((hour) => sayTime(hour, 30))).toEqual([
    "12:30 am",
    "7:30 am",
    "12:30 pm",
    "7:30 pm",
  ]);
});

test.each([
  ["2026-11-13", "Fri 13 Nov"],
  ["2026-05-04", "May"],
  ["2025-05-04", "May 2025"],
])("on 24 November, somebody due on %s has been waiting since %s", (day, since) => {
  expect(sinceWhen(day, "2026-11-24")).toBe(since);
});

test("counts agree with their nouns", () => {
  expect(counted(1, "line")).toBe("1 line");
  expect(counted(2, "person", "people")).toBe("2 people");
  expect(Counted(3, "person", "people")).toBe("Three people");
  expect(Counted(12, "photo")).toBe("12 photos");
});

test("what came from outside is one line, and not too long a one", () => {
  expect(clip("Jane\r\n\tDoe ")).toBe("Jane Doe");
  expect(clip("abcdef", 4)).toBe("abc…");
  expect(clip("Won from Jane Doe, and more", 20)).toBe("Won from Jane Doe…");
  expect(clip("Done with Jane", 10)).toBe("Done with…");
  expect(clip("👍👍👍", 2)).toBe("👍…");
  expect(clip("a\u0000b\ud800")).toBe("a b�");
});
