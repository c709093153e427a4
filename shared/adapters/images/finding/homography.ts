import type { Point, Quad } from "./geometry.ts";

/** A projective map of the plane, row by row. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/**
 * Takes (0, 0), (1, 0), (1, 1) and (0, 1) to the corners, in order (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3).
 */
export function homographyOnto([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): Homography {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

export function projected([a, b, c, d, e, f, g, h, i]: Homography, [u, v]: Point): Point {
  const w = g * u + h * v + i;
  return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
}
