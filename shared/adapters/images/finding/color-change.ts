import type { ColorPlanes, Plane } from "./color-planes.ts";
import type { Side } from "./geometry.ts";
import { sampled } from "./sampled.ts";

/** How each plane changes across a side, from outside to inside, at places along it. */
export type ColorChange = readonly [Float32Array, Float32Array, Float32Array];

/** `reach`: how far from the side its two flanks are looked at, in pixels. The rounded corners are left out. */
export function colorChange(
  [light, redGreen, yellowBlue]: ColorPlanes,
  side: Side,
  reach: number,
): ColorChange {
  return [changeOf(light, side, reach), changeOf(redGreen, side, reach), changeOf(yellowBlue, side, reach)];
}

function changeOf(plane: Plane, [[x, y], [u, v]]: Side, reach: number): Float32Array {
  const length = Math.hypot(u - x, v - y);
  const [nx, ny] = [((y - v) / length) * reach, ((u - x) / length) * reach];
  const changes = new Float32Array(Math.max(12, Math.round(length / 2)));
  for (let i = 0; i < changes.length; i += 1) {
    const t = 0.05 + (0.9 * (i + 0.5)) / changes.length;
    const [px, py] = [x + (u - x) * t, y + (v - y) * t];
    changes[i] = sampled(plane, px + nx, py + ny) - sampled(plane, px - nx, py - ny);
  }
  return changes;
}

/** Each value the mean of the sixth of all that is around it. */
export function evened([light, redGreen, yellowBlue]: ColorChange): ColorChange {
  return [meansOf(light), meansOf(redGreen), meansOf(yellowBlue)];
}

function meansOf(values: Float32Array): Float32Array {
  const around = Math.max(3, Math.round(values.length / 12));
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value;
  });
  return values.map((_, i) => {
    const [from, to] = [Math.max(0, i - around), Math.min(values.length, i + around + 1)];
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

export const dot = (one: ColorChange, other: ColorChange, i: number): number =>
  (one[0][i] ?? 0) * (other[0][i] ?? 0) +
  (one[1][i] ?? 0) * (other[1][i] ?? 0) +
  (one[2][i] ?? 0) * (other[2][i] ?? 0);
