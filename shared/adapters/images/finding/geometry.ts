/** In pixels, from the left and from the top. */
export type Point = readonly [x: number, y: number];

/** Four corners, clockwise as seen. */
export type Quad = readonly [Point, Point, Point, Point];

export type Side = readonly [from: Point, to: Point];

/** A line: the points for which `a·x + b·y = c`; (a, b) has length one. */
export type Line = { readonly a: number; readonly b: number; readonly c: number };

export const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(u - x, v - y);

export function sidesOf([p, q, r, s]: Quad): readonly [Side, Side, Side, Side] {
  return [
    [p, q],
    [q, r],
    [r, s],
    [s, p],
  ];
}

export function lineThrough([x, y]: Point, [u, v]: Point): Line {
  const length = Math.hypot(u - x, v - y) || 1;
  const [a, b] = [(y - v) / length, (u - x) / length];
  return { a, b, c: a * x + b * y };
}

/** Null: they are parallel. */
export function crossing(one: Line, other: Line): Point | null {
  const det = one.a * other.b - other.a * one.b;
  if (Math.abs(det) < 1e-6) return null;
  return [(one.c * other.b - other.c * one.b) / det, (one.a * other.c - other.a * one.c) / det];
}

/** Of a polygon; positive where its corners go clockwise as seen. */
export function areaOf(corners: readonly Point[]): number {
  let sum = 0;
  let [x, y] = corners.at(-1) ?? [0, 0];
  for (const [u, v] of corners) {
    sum += x * v - u * y;
    [x, y] = [u, v];
  }
  return sum / 2;
}

/** The quad around four points, clockwise; null: they do not make a convex one. */
export function convexQuad(corners: Quad): Quad | null {
  const quad: Quad = areaOf(corners) < 0 ? [corners[3], corners[2], corners[1], corners[0]] : corners;
  const sides = sidesOf(quad);
  const turnsRight = sides.every(([[x, y], [u, v]], i) => {
    const [, [w, z]] = sides[(i + 1) % 4] ?? sides[0];
    return (u - x) * (z - v) - (v - y) * (w - u) > 0;
  });
  return turnsRight ? quad : null;
}

/** Beginning with the corner from which it goes on most to the right, so that what is upright stays upright. */
export function fromUpperLeft(quad: Quad): Quad {
  const [p, q, r, s] = quad;
  const turned: readonly Quad[] = [quad, [q, r, s, p], [r, s, p, q], [s, p, q, r]];
  const rightward = ([[x, y], [u, v]]: Quad) => (u - x) / Math.hypot(u - x, v - y);
  return turned.reduce((best, each) => (rightward(each) > rightward(best) ? each : best));
}

export function scaled(quad: Quad, by: number): Quad {
  const [p, q, r, s] = quad;
  const moved = ([x, y]: Point): Point => [x * by, y * by];
  return [moved(p), moved(q), moved(r), moved(s)];
}

/** Around its middle. */
export function larger([p, q, r, s]: Quad, by: number): Quad {
  const [x, y] = between(between(p, r), between(q, s));
  const moved = ([u, v]: Point): Point => [x + (u - x) * by, y + (v - y) * by];
  return [moved(p), moved(q), moved(r), moved(s)];
}

/** Half-way. */
export const between = ([x, y]: Point, [u, v]: Point): Point => [(x + u) / 2, (y + v) / 2];

export const isWithin = (quad: Quad, place: Point): boolean =>
  sidesOf(quad).every(([from, to]) => areaOf([from, to, place]) >= 0);
