import { expect, test } from "vitest";
import { joinedBoxes } from "../../../../../infra/local/loopback/textract/joined-boxes.ts";

const box = (x: number, width: number, height = 20, y = 100) => ({ x, y, width, height, angle: 0 });

test("two boxes that nearly touch on one line are one", () => {
  const [line, ...others] = joinedBoxes([box(100, 100), box(177, 40)]);
  expect([line?.x, line?.width, line?.height, others.length]).toEqual([123.5, 147, 20, 0]);
});

test.each([
  ["columns", box(250, 100)],
  ["a line of larger letters", box(177, 40, 40)],
  ["the next line", box(100, 100, 20, 121)],
])("%s stay apart", (_what, other) => {
  expect(joinedBoxes([box(100, 100), other])).toHaveLength(2);
});
