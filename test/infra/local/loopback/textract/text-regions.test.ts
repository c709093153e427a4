import { expect, test } from "vitest";
import { textRegions } from "../../../../../infra/local/loopback/textract/text-regions.ts";

/** `#`: surely text, `+`: perhaps, anything else: none. Each character stands for a square of four pixels a side. */
function mapOf(rows: readonly string[]): Parameters<typeof textRegions>[0] {
  const [width, height] = [(rows[0]?.length ?? 0) * 4, rows.length * 4];
  const data = Float32Array.from({ length: width * height }, (_, at) => {
    const square = rows[Math.floor(at / width / 4)]?.[Math.floor((at % width) / 4)];
    return square === "#" ? 0.9 : square === "+" ? 0.35 : 0.1;
  });
  return { data, width, height };
}

const rounded = (map: readonly string[]) =>
  textRegions(mapOf(map)).map(({ x, y, angle }) => [
    Math.round(x),
    Math.round(y),
    Math.round((angle * 180) / Math.PI),
  ]);

test("each connected region is a line, its letters along its longer side", () => {
  expect(
    rounded(["..............", ".######....#..", "...........#..", ".########..#..", "...........#.."]),
  ).toEqual([
    [16, 6, 0],
    [46, 12, 90],
    [20, 14, 0],
  ]);
});

test("a line that leans is a box that leans", () => {
  const [[, , angle] = []] = rounded(["##........", ".###......", "...###....", ".....####.", "........##"]);
  expect(angle).toBeGreaterThan(15);
  expect(angle).toBeLessThan(40);
});

test("the box is larger than the region, which the network shrinks", () => {
  const [box] = textRegions(mapOf(["..........", ".########.", ".########.", ".........."]));
  expect(box?.width).toBeCloseTo(32 + 10.24);
  expect(box?.height).toBeCloseTo(8 + 10.24);
});

test("what is only perhaps text, or too small for it, is none", () => {
  expect(rounded(["+++++++", ".......", "......."])).toEqual([]);
  expect(textRegions({ data: Float32Array.of(0.9, 0, 0, 0), width: 2, height: 2 })).toEqual([]);
});
