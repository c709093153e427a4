import { expect, test } from "vitest";
import { inReadingOrder } from "../../../../../infra/local/loopback/textract/reading-order.ts";
import { pointIn } from "../../../../../infra/local/loopback/textract/text-box.ts";

const lines = [
  { text: "right of it", x: 300, y: 12 },
  { text: "below", x: 120, y: 60 },
  { text: "first", x: 100, y: 10 },
].map(({ text, x, y }) => ({ text, box: { x, y, width: 100, height: 20, angle: 0 } }));

const order = ["first", "right of it", "below"];

test.each([0, 90, 180, 270, 12])("a page that is turned by %i degrees is read row by row", (degrees) => {
  const angle = (degrees * Math.PI) / 180;
  const whole = { x: 0, y: 0, width: 1, height: 1, angle };
  const turned = lines.map(({ text, box }) => ({
    text,
    box: { ...box, ...pointIn(whole, box.x + 0.5, box.y + 0.5), angle },
  }));
  expect(inReadingOrder(turned).map(({ text }) => text)).toEqual(order);
});

test("nothing has no order", () => {
  expect(inReadingOrder([])).toEqual([]);
});
