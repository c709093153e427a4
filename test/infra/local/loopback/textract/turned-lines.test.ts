import { expect, test } from "vitest";
import { turnedLines } from "../../../../../infra/local/loopback/textract/turned-lines.ts";

const half = Math.PI / 2;
const line = (y: number, upsideDown: number, { x = 200, angle = 0, width = 200 } = {}) => ({
  box: { x, y, width, height: 20, angle },
  upsideDown,
});

const boxesOf = (lines: Parameters<typeof turnedLines>[0]) =>
  turnedLines(lines).flatMap(({ boxes }) => boxes);

function angles(lines: Parameters<typeof turnedLines>[0]): readonly number[] {
  return boxesOf(lines).map(({ angle }) => Math.round((angle * 180) / Math.PI));
}

test("lines that lie together are turned together, whatever one of them looks like", () => {
  expect(angles([line(0, 0.1), line(30, 0.9, { width: 30 }), line(60, 0.2)])).toEqual([0, 0, 0]);
  expect(angles([line(0, 0.9), line(30, 0.1, { width: 30 }), line(60, 0.8)])).toEqual([180, 180, 180]);
});

test("two cards are turned each by its own lines", () => {
  expect(angles([line(0, 0.1), line(30, 0.1), line(400, 0.9), line(430, 0.9)])).toEqual([0, 0, 180, 180]);
});

test("lines across one another do not lie together", () => {
  expect(angles([line(0, 0.1), line(30, 0.9, { angle: half })])).toEqual([0, 270]);
});

test("lines that run up and down are one group, on whichever side of the vertical they lean", () => {
  const leaning = [
    line(200, 0.1, { x: 0, angle: half - 0.02 }),
    line(200, 0.9, { x: 30, angle: 0.02 - half }),
  ];
  const [first = 0, second = 0] = boxesOf(leaning).map(({ angle }) => angle);
  expect(Math.cos(first - second)).toBeGreaterThan(0.99);
  expect(Math.round((first * 180) / Math.PI)).toBe(89);
});

test("the less lines agree on which way up they are, the more they are in doubt", () => {
  const agreement = (lines: Parameters<typeof turnedLines>[0]) => turnedLines(lines)[0]?.agreement;
  expect(agreement([line(0, 0), line(30, 0)])).toBe(1);
  expect(agreement([line(0, 1), line(30, 0.8)])).toBeCloseTo(0.8);
  expect(agreement([line(0, 0), line(30, 1)])).toBe(0);
});
