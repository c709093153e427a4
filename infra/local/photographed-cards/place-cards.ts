import type { Point, Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import {
  type Homography,
  homographyOnto,
  projected,
} from "../../../shared/adapters/images/finding/homography.ts";
import type { Random } from "../printed-cards/random.ts";
import type { Size } from "./tables.ts";

/** How cards lie: nearly straight, loosely, turned by quarters, or anyhow. */
export type Lying = "straight" | "loose" | "quarters" | "anyhow";

export type Placing = {
  /** The photo's. */
  readonly size: Size;
  readonly lying: Lying;
  /** Of the cell that a card has for itself: over 1, a single card exceeds the frame. */
  readonly filling: number;
  /** How far from above the photo is taken: 0 to 0.25. */
  readonly aslant: number;
};

/** Where cards of those shapes lie in a photo, each quad beginning at the card's own upper left corner. */
export function placeCards(
  shapes: readonly number[],
  { size, ...placing }: Placing,
  random: Random,
): readonly Quad[] {
  const angles = shapes.map(() => angleOf(placing.lying, random));
  const lain = shapes.map((shape, i) => ({
    width: Math.min(1, shape),
    height: Math.min(1, 1 / shape),
    angle: angles[i] ?? 0,
  }));
  const grid = gridFor(lain, size);
  const [cellWidth, cellHeight] = [size.width / grid.columns, size.height / grid.rows];
  const seen = seenAslant(size, placing.aslant, random);
  const fit = grid.fit * placing.filling;
  return lain.map(({ width, height, angle }, i) => {
    const slack = Math.max(0, 0.45 * (1 - placing.filling));
    const x = ((i % grid.columns) + 0.5 + slack * (random.next() - 0.5)) * cellWidth;
    const y = (Math.floor(i / grid.columns) + 0.5 + slack * (random.next() - 0.5)) * cellHeight;
    const card = turned({ x, y, width: width * fit, height: height * fit, angle });
    const [p, q, r, t] = card;
    const asSeen = ([u, v]: Point) => projected(seen, [u / size.width, v / size.height]);
    return [asSeen(p), asSeen(q), asSeen(r), asSeen(t)];
  });
}

type Grid = { readonly columns: number; readonly rows: number; readonly fit: number };

/** The grid in which the cards are largest. They are of one size: the one that fits worst says which. */
function gridFor(lain: readonly Omit<Lain, "x" | "y">[], { width, height }: Size): Grid {
  const grids = lain.map((_, i): Grid => {
    const [columns, rows] = [i + 1, Math.ceil(lain.length / (i + 1))];
    const cell = { width: width / columns, height: height / rows };
    return { columns, rows, fit: Math.min(...lain.map((card) => fitInto(cell, card))) };
  });
  return grids.reduce((best, grid) => (grid.fit > best.fit ? grid : best), { columns: 1, rows: 1, fit: 0 });
}

function angleOf(lying: Lying, random: Random): number {
  const degrees = {
    straight: 8 * random.next() - 4,
    loose: 44 * random.next() - 22,
    quarters: 90 * random.between(0, 3) + 10 * random.next() - 5,
    anyhow: 360 * random.next(),
  }[lying];
  return (degrees * Math.PI) / 180;
}

/** The photo's own frame, seen as if the camera were held aslant over it. */
function seenAslant({ width, height }: Size, aslant: number, random: Random): Homography {
  const off = (length: number) => aslant * length * (random.next() - 0.35);
  return homographyOnto([
    [off(width), off(height)],
    [width - off(width), off(height)],
    [width - off(width), height - off(height)],
    [off(width), height - off(height)],
  ]);
}

type Lain = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

function fitInto(cell: Size, { width, height, angle }: Omit<Lain, "x" | "y">): number {
  const [c, s] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  return Math.min(cell.width / (width * c + height * s), cell.height / (width * s + height * c));
}

function turned({ x, y, width, height, angle }: Lain): Quad {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const corner = (u: number, v: number): Point => [
    x + u * width * c - v * height * s,
    y + u * width * s + v * height * c,
  ];
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}
