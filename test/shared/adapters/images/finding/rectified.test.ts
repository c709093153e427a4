import { expect, test } from "vitest";
import type { Raster } from "../../../../../shared/adapters/images/finding/color-planes.ts";
import type { Quad } from "../../../../../shared/adapters/images/finding/geometry.ts";
import { homographyOnto, projected } from "../../../../../shared/adapters/images/finding/homography.ts";
import { rectified } from "../../../../../shared/adapters/images/finding/rectified.ts";

const aslant: Quad = [
  [20, 30],
  [180, 10],
  [190, 120],
  [30, 100],
];

test("the corners of the unit square are projected onto those of the quad", () => {
  const onto = homographyOnto(aslant);
  const corners = (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const
  ).map((corner) => projected(onto, corner));
  corners.forEach((corner, i) => {
    expect(corner[0]).toBeCloseTo(aslant[i]?.[0] ?? 0);
    expect(corner[1]).toBeCloseTo(aslant[i]?.[1] ?? 0);
  });
});

test("a card seen aslant is cut out straight, with a little of what is around it", () => {
  const photo = withLeftHalf(aslant, [200, 140]);
  const { data, width, height } = rectified(photo, aslant);
  expect(width / height).toBeCloseTo(1.75, 0);
  const redAt = (u: number, v: number) =>
    data[(Math.floor(v * height) * width + Math.floor(u * width)) * 3] ?? 0;
  for (const v of [0.1, 0.5, 0.9]) {
    expect(redAt(0.3, v)).toBe(255);
    expect(redAt(0.7, v)).toBe(90);
  }
  expect(redAt(0.002, 0.5)).toBe(0);
});

/** A photo of a quad, bright in its left half. */
function withLeftHalf(quad: Quad, [width, height]: readonly [number, number]): Raster {
  const data = new Uint8Array(width * height * 3);
  const onto = homographyOnto(quad);
  for (let v = 0; v < 1; v += 1 / 400)
    for (let u = 0; u < 1; u += 1 / 400) {
      const [x, y] = projected(onto, [u, v]);
      data.fill(
        u < 0.5 ? 255 : 90,
        (Math.floor(y) * width + Math.floor(x)) * 3,
        (Math.floor(y) * width + Math.floor(x) + 1) * 3,
      );
    }
  return { data, width, height };
}
