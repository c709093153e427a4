import type { ColorPlanes } from "./color-planes.ts";
import { type Line, lineThrough, type Point } from "./geometry.ts";
import type { Segment } from "./segments.ts";
import { stepAcross } from "./side-support.ts";

/** Pieces of edges that lie on one line: a card's side, where glare, a shadow or a colored band interrupts it. */
export type EdgeLine = {
  readonly line: Line;
  /** Where along the line its pieces begin and end. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
  /** How much of an edge it is: how long its best piece is, and by how much its flanks differ. */
  readonly weight: number;
  /** The rim of the photo: a card may go on beyond it. */
  readonly isFrame: boolean;
};

/** How far along a line a point is. */
export const along = ({ a, b }: Line, [x, y]: Point): number => a * y - b * x;

const offset = ({ a, b, c }: Line, [x, y]: Point): number => Math.abs(a * x + b * y - c);

/** The weightiest lines that the segments lie on, `most` of each direction: wood has many of one. */
export function edgeLines(
  planes: ColorPlanes,
  segments: readonly Segment[],
  most: number,
): readonly EdgeLine[] {
  const groups: Group[] = [];
  for (const segment of segments.toSorted((one, other) => other.length - one.length)) {
    const at = groups.findIndex((group) => fits(group, segment));
    const group = groups[at];
    if (group) groups[at] = joined(group, segment);
    else
      groups.push({
        line: lineThrough(segment.from, segment.to),
        from: segment.from,
        to: segment.to,
        segments: [segment],
      });
  }
  const lines = groups
    .map((group) => edgeLine(planes, group))
    .sort((one, other) => other.weight - one.weight);
  return [0, 1, 2, 3].flatMap((direction) =>
    lines.filter((line) => directionOf(line) === direction).slice(0, most),
  );
}

/** Segments on one line, and its ends. */
type Group = {
  readonly line: Line;
  readonly from: Point;
  readonly to: Point;
  readonly segments: readonly Segment[];
};

/** The farther beyond its ends, the less exactly. */
function fits({ line, from, to }: Group, segment: Segment): boolean {
  const [first, last] = piece(line, from, to);
  return [segment.from, segment.to].every((end) => {
    const at = along(line, end);
    const beyond = Math.max(0, first - at, at - last);
    return offset(line, end) < 1.3 + 0.015 * Math.min(beyond, last - first);
  });
}

/** Through the ends that are farthest apart. */
function joined({ line, from, to, segments }: Group, segment: Segment): Group {
  const ends = [from, to, segment.from, segment.to].sort(
    (one, other) => along(line, one) - along(line, other),
  );
  const [first = from, last = to] = [ends[0], ends[3]];
  return { line: lineThrough(first, last), from: first, to: last, segments: [...segments, segment] };
}

/** To the nearest of four. */
function directionOf({ line: { a, b } }: EdgeLine): number {
  return Math.round((Math.atan2(b, a) / Math.PI + 1) * 4) % 4;
}

export function frameLines(width: number, height: number): readonly EdgeLine[] {
  const corners: readonly Point[] = [
    [0, 0],
    [width - 1, 0],
    [width - 1, height - 1],
    [0, height - 1],
  ];
  return corners.map((corner, i) => {
    const next = corners[(i + 1) % 4] ?? corner;
    const line = lineThrough(corner, next);
    return { line, pieces: [piece(line, corner, next)], weight: 0, isFrame: true };
  });
}

function edgeLine(planes: ColorPlanes, { line, segments }: Group): EdgeLine {
  return {
    line,
    pieces: segments.map(({ from, to }) => piece(line, from, to)),
    weight: Math.max(
      ...segments.map(
        ({ from, to, length }) => Math.sqrt(length) * Math.min(40, stepAcross(planes, [from, to])),
      ),
    ),
    isFrame: false,
  };
}

function piece(line: Line, from: Point, to: Point): readonly [number, number] {
  const [s, t] = [along(line, from), along(line, to)];
  return s < t ? [s, t] : [t, s];
}
