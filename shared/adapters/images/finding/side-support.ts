import type { ColorPlanes } from "./color-planes.ts";
import type { Side } from "./geometry.ts";
import { sampled } from "./sampled.ts";

/** How far from a side its inside and its outside are looked at, in pixels. */
const reach = 2.2;

/**
 * The share of a side across which the color changes by `least` or more, the same way as around it: an edge changes alike for
 * a while, a texture now this way, now that.
 */
export function sideSupport(planes: ColorPlanes, side: Side, least: number): number {
  const changes = planes.map((_, k) => changesAlong(planes[k as 0 | 1 | 2], side));
  const around = changes.map((change) => meansOf(change));
  const count = changes[0]?.length ?? 0;
  let supported = 0;
  for (let i = 0; i < count; i += 1) {
    let [size, product] = [0, 0];
    for (let k = 0; k < 3; k += 1) {
      const mean = around[k]?.[i] ?? 0;
      size += mean * mean;
      product += mean * (changes[k]?.[i] ?? 0);
    }
    if (size >= least * least && product >= 0.6 * least * Math.sqrt(size)) supported += 1;
  }
  return supported / count;
}

/** How the color changes from outside to inside, without the rounded corners. */
function changesAlong(plane: ColorPlanes[0], [[x, y], [u, v]]: Side): Float32Array {
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

/** Around each value, the mean of a sixth of all. */
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
