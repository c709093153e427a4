import type { Point, Quad } from "./geometry.ts";

/** Where a place of the unit square lies in a quad seen in perspective; places outside go on beyond it. */
export type Projection = (u: number, v: number) => Point;

/**
 * The projection that takes (0, 0), (1, 0), (1, 1) and (0, 1) to the corners, in order (Heckbert, Fundamentals of Texture
 * Mapping, 1989, 2.2.3).
 */
export function projectionOnto([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): Projection {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  const [a, b] = [x1 - x0 + g * x1, x3 - x0 + h * x3];
  const [d, e] = [y1 - y0 + g * y1, y3 - y0 + h * y3];
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [(a * u + b * v + x0) / w, (d * u + e * v + y0) / w];
  };
}
