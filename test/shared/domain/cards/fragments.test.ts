import { expect, test } from "vitest";
import { fragmentsOf } from "../../../../shared/domain/cards/fragments.ts";
import { type PrintedLine, printed } from "./printed.ts";

const fragments = (...lines: (string | PrintedLine)[]) => {
  const read = printed(...lines);
  return fragmentsOf(
    read,
    read.map(({ text }) => text),
  );
};

test("a line with marks between statements is several", () => {
  expect(fragments("Jane Doe | CFO • Acme").map(({ text }) => text)).toEqual(["Jane Doe", "CFO", "Acme"]);
});

test("what values leave behind is no statement", () => {
  expect(fragments("Tel:      ", " | ", "Address: 5 Main St").map(({ text }) => text)).toEqual(["5 Main St"]);
});

test("each piece keeps its place in the line", () => {
  const [first, second] = fragments("Jane Doe | CFO");
  expect(second?.box.left).toBeGreaterThan(first?.box.left ?? 1);
  expect(second?.line).toBe(0);
});

test("letters twice as large are twice the size", () => {
  const [large, usual] = fragments({ text: "Jane Doe", size: 80 }, "Some Title", "Some Place");
  expect(large?.size).toBeCloseTo(2, 0);
  expect(usual?.size).toBeCloseTo(1, 0);
});

test("a line behind a bullet is known as such", () => {
  expect(fragments("• Roofing")[0]).toMatchObject({ text: "Roofing", bulleted: true });
});
