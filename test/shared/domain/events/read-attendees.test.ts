import { expect, test } from "vitest";
import { readAttendees } from "../../../../shared/domain/events/read-attendees.ts";

test.each<[string, readonly (readonly [string | null, string | null, string | null])[]]>([
  [
    "Jane Doe, Tom Hale and Kim Vale",
    [
      ["Jane Doe", null, null],
      ["Tom Hale", null, null],
      ["Kim Vale", null, null],
    ],
  ],
  [
    "Jane Doe (Doe Bakery), Tom Hale",
    [
      ["Jane Doe", null, "Doe Bakery"],
      ["Tom Hale", null, null],
    ],
  ],
  ["Jane Doe <jane@example.org>", [["Jane Doe", "jane@example.org", null]]],
  [
    'Name,Email,Company\nJane Doe,jane@example.org,Doe Bakery\n"Tom Hale",tom@example.org,',
    [
      ["Jane Doe", "jane@example.org", "Doe Bakery"],
      ["Tom Hale", "tom@example.org", null],
    ],
  ],
  [
    "- Jane Doe\n- Tom Hale – Hale Tiles\n",
    [
      ["Jane Doe", null, null],
      ["Tom Hale", null, "Hale Tiles"],
    ],
  ],
  [
    "1. Jane Doe | Doe Bakery\n2. Tom Hale",
    [
      ["Jane Doe", null, "Doe Bakery"],
      ["Tom Hale", null, null],
    ],
  ],
  ["kim@example.org", [[null, "kim@example.org", null]]],
  ["", []],
])("“%s”", (text, guests) => {
  expect(readAttendees(text).map(({ name, email, company }) => [name, email, company])).toEqual(guests);
});
