import { expect, test } from "vitest";
import { letterSizes } from "../../../../shared/domain/cards/letter-size.ts";
import { tiltOf } from "../../../../shared/domain/cards/tilt.ts";
import { printed } from "./printed.ts";

const straight = printed(
  "Jane Doe",
  "Chief Financial Officer",
  "48 Elm Street, Albany, NY 12207",
  "jane@example.com",
);
const tilted = straight.map((line) => ({
  ...line,
  box: { ...line.box, height: line.box.height + 0.07 * line.box.width },
}));

test("a card that lies straight has hardly any tilt, one at an angle has", () => {
  expect(tiltOf(straight)).toBeLessThan(0.03);
  expect(tiltOf(tilted)).toBeGreaterThan(0.04);
});

test("long lines of a tilted card are not taken for large letters", () => {
  const [short = 0, , long = 0] = letterSizes(tilted);
  expect(Math.abs(Math.log2(long / short))).toBeLessThan(0.35);
});

test("nothing to measure has no tilt", () => {
  expect(tiltOf([])).toBe(0);
});
