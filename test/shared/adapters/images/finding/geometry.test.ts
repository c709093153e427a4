import { expect, test } from "vitest";
import {
  areaOf,
  convexQuad,
  crossing,
  fromUpperLeft,
  lineThrough,
  type Quad,
} from "../../../../../shared/adapters/images/finding/geometry.ts";

const square: Quad = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a polygon whose corners go clockwise as seen has a positive area", () => {
  expect(areaOf(square)).toBe(100);
  expect(areaOf(square.toReversed())).toBe(-100);
});

test("two lines cross at one place, parallel ones nowhere", () => {
  const level = lineThrough([0, 3], [8, 3]);
  expect(crossing(level, lineThrough([2, 0], [2, 9]))).toEqual([2, 3]);
  expect(crossing(level, lineThrough([0, 4], [8, 4]))).toBeNull();
});

test("a quad is turned clockwise, and one that is dented is none", () => {
  const [p, q, r, s] = square;
  expect(convexQuad([p, s, r, q])?.map(String).sort()).toEqual(square.map(String).sort());
  expect(areaOf(convexQuad([p, s, r, q]) ?? [])).toBe(100);
  expect(convexQuad([p, q, [2, 3], s])).toBeNull();
});

test("a quad begins at the corner that is its upper left one as it lies", () => {
  const [p, q, r, s] = square;
  expect(fromUpperLeft([r, s, p, q])).toEqual(square);
});
