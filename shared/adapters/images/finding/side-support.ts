import { colorChange, dot, evened } from "./color-change.ts";
import type { ColorPlanes } from "./color-planes.ts";
import type { Side } from "./geometry.ts";

/** How far from a side its flanks are looked at: in pixels, and, where a mere line is behind, as a share of the photo. */
const near = 2.2;
const farOf = ([{ width, height }]: ColorPlanes): number => 0.0095 * Math.max(width, height);

/** What an edge is worth whose flanks are alike: a seam, a groove, a frame printed on a card. */
const mereLine = 0.7;

/**
 * The share of a side across which the color changes by `least` or more, the same way as around it: an edge changes alike for
 * a while, a texture now this way, now that.
 */
export function sideSupport(planes: ColorPlanes, side: Side, least: number): number {
  const change = colorChange(planes, side, near);
  const around = evened(change);
  const beyond = evened(colorChange(planes, side, farOf(planes)));
  let supported = 0;
  for (let i = 0; i < change[0].length; i += 1) {
    const size = Math.sqrt(dot(around, around, i));
    if (size < least || dot(change, around, i) < 0.6 * least * size) continue;
    const isStep = dot(around, beyond, i) > 0.6 * size * least;
    supported += isStep ? 1 : mereLine;
  }
  return supported / change[0].length;
}

/** By how much the color differs on both flanks of a piece of an edge. */
export function stepAcross(planes: ColorPlanes, side: Side): number {
  const sums = colorChange(planes, side, farOf(planes)).map(
    (change) => change.reduce((sum, each) => sum + each, 0) / change.length,
  );
  return Math.hypot(...sums);
}
