import { distance, type Line, lineThrough, type Point } from "./geometry.ts";
import type { Segment } from "./segments.ts";

/** Pieces of edges that lie on one line: a card's side, where glare, a shadow or a colored band interrupts it. */
export type EdgeLine = {
  readonly line: Line;
  /** Where along the line its pieces begin and end. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
  /** How much of an edge it is: length and strength of its pieces together. */
  readonly weight: number;
  /** The rim of the photo: a card may go on beyond it. */
  readonly isFrame: boolean;
};

/** How far along a line a point is. */
export const along = ({ a, b }: Line, [x, y]: Point): number => a * y - b * x;

const offset = ({ a, b, c }: Line, [x, y]: Point): number => Math.abs(a * x + b * y - c);

/** The weightiest lines that the segments lie on, `most` of each direction: wood has many of one. */
export function edgeLines(segments: readonly Segment[], most: number): readonly EdgeLine[] {
  const groups: Segment[][] = [];
  for (const segment of segments.toSorted((one, other) => other.length - one.length)) {
    const group = groups.find((each) => fits(lineOf(each), segment));
    if (group) group.push(segment);
    else groups.push([segment]);
  }
  const lines = groups.map(edgeLine).sort((one, other) => other.weight - one.weight);
  return [0, 1, 2, 3].flatMap((direction) =>
    lines.filter((line) => directionOf(line) === direction).slice(0, most),
  );
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

function fits(line: Line, { from, to, length }: Segment): boolean {
  const near = 1.2 + 0.004 * length;
  return offset(line, from) < near && offset(line, to) < near;
}

/** Through the middles of two segments where they are far apart, for that is steadier than the direction of one. */
function lineOf(group: readonly Segment[]): Line {
  const ends = group.flatMap(({ from, to }) => [from, to]);
  const [first = [0, 0]] = ends;
  const farthest = ends.reduce(
    (far, end) => (distance(first, end) > distance(first, far) ? end : far),
    first,
  );
  const other = ends.reduce(
    (far, end) => (distance(farthest, end) > distance(farthest, far) ? end : far),
    farthest,
  );
  return lineThrough(other, farthest);
}

function edgeLine(group: readonly Segment[]): EdgeLine {
  const line = lineOf(group);
  return {
    line,
    pieces: group.map(({ from, to }) => piece(line, from, to)),
    weight: group.reduce((sum, { length, strength }) => sum + length * Math.min(24, strength), 0),
    isFrame: false,
  };
}

function piece(line: Line, from: Point, to: Point): readonly [number, number] {
  const [s, t] = [along(line, from), along(line, to)];
  return s < t ? [s, t] : [t, s];
}
