import { along, type EdgeLine } from "./edge-lines.ts";
import { convexQuad, crossing, distance, type Point, type Quad } from "./geometry.ts";

export type FoundQuad = {
  readonly quad: Quad;
  /** How much of its sides is covered by edges, 0 to 1. */
  readonly covered: number;
};

type Size = { readonly width: number; readonly height: number };

/** For each line, the lines that it meets in a corner, and where. */
type Corners = ReadonlyMap<EdgeLine, ReadonlyMap<EdgeLine, Point>>;

/** Quads whose four sides lie on lines that meet in their corners and are edges for much of their length, the best first. */
export function quadsOfLines(lines: readonly EdgeLine[], size: Size): readonly FoundQuad[] {
  const corners: Corners = new Map(lines.map((line) => [line, cornersOf(line, lines, size)]));
  const found: FoundQuad[] = [];
  lines.forEach((one, i) => {
    const later = new Set(lines.slice(i + 1));
    for (const other of later) {
      if (!isParallel(one, other)) continue;
      const across = shared(corners.get(one), corners.get(other)).filter((line) => later.has(line));
      across.forEach((left, j) => {
        for (const right of across.slice(j + 1)) {
          const quad = isParallel(left, right) ? quadOf([one, other, left, right], corners, size) : null;
          if (quad) found.push(quad);
        }
      });
    }
  });
  return found.sort((one, other) => other.covered - one.covered);
}

function shared(one: ReadonlyMap<EdgeLine, Point> | undefined, other: typeof one): readonly EdgeLine[] {
  return one && other ? [...one.keys()].filter((line) => other.has(line)) : [];
}

/** Cosine of the angle between two lines. */
const alike = ({ line: one }: EdgeLine, { line: other }: EdgeLine): number =>
  Math.abs(one.a * other.a + one.b * other.b);

/** Within 30 degrees of each other. */
const isParallel = (one: EdgeLine, other: EdgeLine): boolean => alike(one, other) > 0.87;

/** Those that are 50 degrees or more off, and come near to the place where both cross. */
function cornersOf(line: EdgeLine, lines: readonly EdgeLine[], size: Size): ReadonlyMap<EdgeLine, Point> {
  const corners = new Map<EdgeLine, Point>();
  for (const other of lines) {
    if (alike(line, other) > 0.64) continue;
    const place = crossing(line.line, other.line);
    if (place && isInPhoto(place, size) && comesNear(line, place) && comesNear(other, place))
      corners.set(other, place);
  }
  return corners;
}

function isInPhoto([x, y]: Point, { width, height }: Size): boolean {
  const slack = 0.01 * Math.max(width, height);
  return x > -slack && y > -slack && x < width + slack && y < height + slack;
}

/** Corners are rounded, and glare or a finger may hide one. */
function comesNear({ line, pieces }: EdgeLine, place: Point): boolean {
  const at = along(line, place);
  return pieces.some(([from, to]) => {
    const slack = Math.max(8, 0.35 * (to - from));
    return at > from - slack && at < to + slack;
  });
}

function quadOf(
  lines: readonly [EdgeLine, EdgeLine, EdgeLine, EdgeLine],
  corners: Corners,
  size: Size,
): FoundQuad | null {
  const [top, bottom, left, right] = lines;
  if (lines.filter(({ isFrame }) => isFrame).length > 1) return null;
  const at = (one: EdgeLine, other: EdgeLine) => corners.get(one)?.get(other) ?? ([0, 0] as const);
  const [p, q, r, s] = [at(top, left), at(top, right), at(bottom, right), at(bottom, left)];
  const shortest = 0.05 * Math.max(size.width, size.height);
  const sides = [distance(p, q), distance(q, r), distance(r, s), distance(s, p)];
  const quad = sides.some((side) => side < shortest) ? null : convexQuad([p, q, r, s]);
  if (!quad) return null;
  const covers = [cover(top, p, q), cover(bottom, s, r), cover(left, p, s), cover(right, q, r)];
  const covered = covers.reduce((sum, each) => sum + each, 0) / 4;
  return Math.min(...covers) < 0.25 || covered < 0.5 ? null : { quad, covered };
}

/** The share of a side that the pieces of its line cover. */
function cover({ line, pieces }: EdgeLine, from: Point, to: Point): number {
  const [s, t] = [along(line, from), along(line, to)];
  const [first, last] = s < t ? [s, t] : [t, s];
  let covered = 0;
  for (const [begin, end] of pieces) covered += Math.max(0, Math.min(end, last) - Math.max(begin, first));
  return Math.min(1, covered / (last - first));
}
