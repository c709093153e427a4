import { expect, test } from "vitest";
import { strip } from "../../../../../infra/local/loopback/textract/strip.ts";

/** Gray, brighter to the right by two a pixel and by one a row. */
const picture = {
  data: Uint8Array.from({ length: 60 * 40 * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3);
    return 2 * (pixel % 60) + Math.floor(pixel / 60);
  }),
  width: 60,
  height: 40,
};
const gray = ({ data }: { data: Uint8Array }, at: number) => data[at * 3];

test("a strip is what is in the box", () => {
  const cut = strip(picture, { x: 20, y: 10, width: 20, height: 10, angle: 0 }, { width: 20, height: 10 });
  expect([cut.width, cut.height]).toEqual([20, 10]);
  expect([gray(cut, 0), gray(cut, 19), gray(cut, 180)]).toEqual([25, 63, 34]);
});

test("text that runs down is laid down", () => {
  const box = { x: 20, y: 20, width: 20, height: 10, angle: Math.PI / 2 };
  const cut = strip(picture, box, { width: 20, height: 10 });
  expect([gray(cut, 0), gray(cut, 19), gray(cut, 180)]).toEqual([58, 77, 40]);
});

test("a box that is shrunk is averaged, and one beyond the edge has the edge's colour", () => {
  const whole = strip(picture, { x: 30, y: 20, width: 60, height: 40, angle: 0 }, { width: 1, height: 1 });
  expect(gray(whole, 0)).toBe(78);
  const beyond = strip(picture, { x: -30, y: 0, width: 10, height: 10, angle: 0 }, { width: 1, height: 1 });
  expect(gray(beyond, 0)).toBe(1);
});
