import type { Quad } from "./geometry.ts";

const middle = (quad: Quad, axis: 0 | 1): number => quad.reduce((sum, corner) => sum + corner[axis], 0) / 4;

const tall = (quad: Quad): number =>
  Math.max(...quad.map(([, y]) => y)) - Math.min(...quad.map(([, y]) => y));

/** Row by row, each from left to right. A row is what lies beside its first card, by half of that one's height. */
export function inReadingOrder(quads: readonly Quad[]): readonly Quad[] {
  const [first, ...others] = quads.toSorted((one, other) => middle(one, 1) - middle(other, 1));
  if (first === undefined) return [];
  const isBeside = (quad: Quad) => middle(quad, 1) - middle(first, 1) < tall(first) / 2;
  const row = [first, ...others.filter(isBeside)].sort((one, other) => middle(one, 0) - middle(other, 0));
  return [...row, ...inReadingOrder(others.filter((quad) => !isBeside(quad)))];
}
