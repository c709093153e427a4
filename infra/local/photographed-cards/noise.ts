import type { Random } from "../printed-cards/random.ts";

/** A value for each place, smooth between the points of a grid of cells of that width and height; -1 to 1. */
export type Noise = (x: number, y: number) => number;

/** Value noise (Perlin, An Image Synthesizer, 1985, in its simplest form). */
export function smoothNoise(random: Random, cellWidth: number, cellHeight: number): Noise {
  const side = 64;
  const values = Float32Array.from({ length: side * side }, () => 2 * random.next() - 1);
  const at = (column: number, row: number) => values[(row & 63) * side + (column & 63)] ?? 0;
  return (x, y) => {
    const [u, v] = [x / cellWidth, y / cellHeight];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [eased(u - column), eased(v - row)];
    const above = at(column, row) * (1 - s) + at(column + 1, row) * s;
    const below = at(column, row + 1) * (1 - s) + at(column + 1, row + 1) * s;
    return above * (1 - t) + below * t;
  };
}

const eased = (t: number): number => t * t * (3 - 2 * t);

/** Roughly normal, of standard deviation one. */
export const grain = (random: Random): number =>
  (random.next() + random.next() + random.next() + random.next() - 2) * 1.73;
