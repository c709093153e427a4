import { expect, test } from "vitest";
import { plane } from "../../../../../shared/adapters/images/finding/color-planes.ts";
import type { Quad } from "../../../../../shared/adapters/images/finding/geometry.ts";
import { worthCutting } from "../../../../../shared/adapters/images/finding/worth-cutting.ts";

const square = (left: number, top: number, side = 60): Quad => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
];
const [one, other] = [square(10, 10), square(130, 10)];

/** With print on every `every`th column from one to another. */
function printAt(...places: readonly (readonly [from: number, to: number, every: number])[]) {
  const print = plane(200, 80);
  for (const [from, to, every] of places)
    print.data.forEach((_, i) => {
      const column = i % 200;
      if (column >= from && column < to && column % every === 0) print.data[i] = 1;
    });
  return print;
}

test.each([
  ["cards with print are cut out", [one, other], printAt([10, 70, 9], [130, 190, 9]), [one, other]],
  ["a tile beside a card is not", [one, other], printAt([10, 70, 9]), [one]],
  ["a card on a newspaper is", [one], printAt([10, 70, 9], [70, 200, 3]), [one]],
  ["where the print is beside what was found, nothing is", [one], printAt([80, 200, 9]), []],
  ["a code is no card where most of the print is elsewhere", [square(10, 10, 20)], printAt([8, 33, 1]), []],
])("%s", (_, quads, print, expected) => {
  expect(worthCutting(quads, print)).toEqual(expected);
});
