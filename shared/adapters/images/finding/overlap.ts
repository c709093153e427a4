import { areaOf, lineThrough, type Point, type Quad, sidesOf } from "./geometry.ts";

/** Area that a polygon shares with a quad. */
export function sharedArea(one: readonly Point[], other: Quad): number {
  return Math.max(0, areaOf(clipped(one, other)));
}

/** What of a polygon lies within a quad (Sutherland and Hodgman's clipping). */
function clipped(one: readonly Point[], other: Quad): readonly Point[] {
  let rest = one;
  for (const [from, to] of sidesOf(other)) rest = insideOf(rest, from, to);
  return rest;
}

/** Intersection over union: 1 for the same quad. */
export function likeness(one: Quad, other: Quad): number {
  const shared = sharedArea(one, other);
  return shared / (areaOf(one) + areaOf(other) - shared);
}

function insideOf(polygon: readonly Point[], from: Point, to: Point): readonly Point[] {
  const { a, b, c } = lineThrough(from, to);
  const depth = ([x, y]: Point) => a * x + b * y - c;
  return polygon.flatMap((corner, i) => {
    const before = polygon.at(i - 1) ?? corner;
    const [d, e] = [depth(before), depth(corner)];
    const kept: Point[] = [];
    if (d >= 0 !== e >= 0) kept.push(between(before, corner, d / (d - e)));
    if (e >= 0) kept.push(corner);
    return kept;
  });
}

const between = ([x, y]: Point, [u, v]: Point, t: number): Point => [x + (u - x) * t, y + (v - y) * t];
