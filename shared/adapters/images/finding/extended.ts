import type { ColorPlanes } from "./color-planes.ts";
import { distance, type Point, type Quad, type Side } from "./geometry.ts";
import { sideSupport } from "./side-support.ts";

/** In shares of the card's own length. */
const [leastBand, mostBand] = [0.08, 1];
/** How much of the band's sides must be edges: those that go on along the card's, and the far one. */
const [leastFlank, leastFar] = [0.7, 0.65];

/** A card with the band at any of its sides: where the paper's color changes, a card may be taken to end. */
export function extended(quad: Quad, planes: ColorPlanes, least: number): Quad {
  const supportOf = (side: Side) => sideSupport(planes, side, least);
  let [p, q, r, s] = quad;
  for (let side = 0; side < 4; side += 1) {
    const [right, left] = farther([p, q, r, s], planes, supportOf);
    [p, q, r, s] = [q, right, left, p];
  }
  return [p, q, r, s];
}

/** The last two corners, farther from the first two where the card goes on. */
function farther(
  [p, q, r, s]: Quad,
  planes: ColorPlanes,
  supportOf: (side: Side) => number,
): readonly [Point, Point] {
  const step = 1.5 / Math.min(distance(q, r), distance(p, s));
  let best: readonly [Point, Point] = [r, s];
  for (let band = leastBand; band < mostBand; band += step) {
    const [right, left] = [beyond(q, r, band), beyond(p, s, band)];
    if (!isInPhoto(right, planes) || !isInPhoto(left, planes)) break;
    const flank = Math.min(supportOf([r, right]), supportOf([left, s]));
    if (flank < leastFlank - 0.2) break;
    const ends = [-0.6, 0, 0.6].map(
      (tilt): Side => [beyond(q, r, band + tilt * step), beyond(p, s, band - tilt * step)],
    );
    if (flank >= leastFlank) best = ends.find((side) => supportOf(side) >= leastFar) ?? best;
  }
  return best;
}

const beyond = ([x, y]: Point, [u, v]: Point, share: number): Point => [
  u + (u - x) * share,
  v + (v - y) * share,
];

const isInPhoto = ([x, y]: Point, [{ width, height }]: ColorPlanes): boolean =>
  x >= 0 && y >= 0 && x < width && y < height;
