import { along, type EdgeLine } from "./edge-lines.ts";
import { areaOf, convexQuad, crossing, distance, type Point, type Quad } from "./geometry.ts";

export type FoundQuad = { readonly quad: Quad; readonly promise: number };

type Pair = readonly [EdgeLine, EdgeLine];

/** Within 30 degrees of each other. */
const isParallel = ([{ line: one }, { line: other }]: Pair): boolean =>
  Math.abs(one.a * other.a + one.b * other.b) > 0.87;

/** They face each other somewhere. */
function faceEachOther([one, other]: Pair): boolean {
  const way = one.line.a * other.line.a + one.line.b * other.line.b > 0 ? 1 : -1;
  const [from, to] = reachOf(one);
  const [s, t] = reachOf(other);
  const [begin, end] = way > 0 ? [s, t] : [-t, -s];
  return Math.min(to, end) - Math.max(from, begin) > 0;
}

const reachOf = ({ pieces }: EdgeLine): readonly [number, number] => [
  Math.min(...pieces.map(([from]) => from)),
  Math.max(...pieces.map(([, to]) => to)),
];

/** 50 degrees or more apart. */
const isAcross = ({ line: one }: EdgeLine, { line: other }: EdgeLine): boolean =>
  Math.abs(one.a * other.a + one.b * other.b) < 0.64;

/** Quads whose four sides lie on lines that are edges for much of their length, the best covered first. */
export function quadsOfLines(
  lines: readonly EdgeLine[],
  size: { width: number; height: number },
): readonly FoundQuad[] {
  const pairs = lines
    .flatMap((one, i) => lines.slice(i + 1).map((other): Pair => [one, other]))
    .filter((pair) => isParallel(pair) && faceEachOther(pair));
  const found: FoundQuad[] = [];
  pairs.forEach((pair, i) => {
    for (const across of pairs.slice(i + 1)) {
      if (!isAcross(pair[0], across[0]) || !isAcross(pair[1], across[1])) continue;
      if ([...pair, ...across].filter(({ isFrame }) => isFrame).length > 1) continue;
      const quad = quadOf(pair, across, size);
      if (quad) found.push(quad);
    }
  });
  return found.sort((one, other) => other.promise - one.promise);
}

function quadOf(
  [top, bottom]: Pair,
  [left, right]: Pair,
  { width, height }: { width: number; height: number },
): FoundQuad | null {
  const corners = [
    crossing(top.line, left.line),
    crossing(top.line, right.line),
    crossing(bottom.line, right.line),
    crossing(bottom.line, left.line),
  ];
  const [p, q, r, s] = corners;
  if (!p || !q || !r || !s) return null;
  const slack = 0.01 * Math.max(width, height);
  for (const [x, y] of [p, q, r, s])
    if (x < -slack || y < -slack || x > width + slack || y > height + slack) return null;
  const shortest = 0.05 * Math.max(width, height);
  if ([distance(p, q), distance(q, r), distance(r, s), distance(s, p)].some((side) => side < shortest))
    return null;
  const quad = convexQuad([p, q, r, s]);
  if (!quad) return null;
  const covers = [cover(top, p, q), cover(bottom, s, r), cover(left, p, s), cover(right, q, r)];
  const least = Math.min(...covers);
  const mean = covers.reduce((sum, each) => sum + each, 0) / 4;
  if (least < 0.25 || mean < 0.5) return null;
  return { quad, promise: (mean + least) * Math.sqrt(areaOf(quad)) };
}

/** The share of a side that the pieces of its line cover. */
function cover({ line, pieces }: EdgeLine, from: Point, to: Point): number {
  const [s, t] = [along(line, from), along(line, to)];
  const [first, last] = s < t ? [s, t] : [t, s];
  const covered = pieces.reduce(
    (sum, [begin, end]) => sum + Math.max(0, Math.min(end, last) - Math.max(begin, first)),
    0,
  );
  return Math.min(1, covered / (last - first));
}
