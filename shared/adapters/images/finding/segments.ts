import type { Plane } from "./color-planes.ts";
import type { Point } from "./geometry.ts";
import type { Gradient } from "./gradient.ts";

/** A straight piece of an edge. */
export type Segment = { readonly from: Point; readonly to: Point; readonly length: number };

/** `taken`: 0 not yet, 1 once, 2 given back, 3 for good. */
type Search = { readonly gradient: Gradient; readonly least: number; readonly taken: Uint8Array };

/** Cosine of 22.5 degrees: gradients within it belong to one edge. */
const aligned = 0.924;

/**
 * Straight edges, at least `shortest` pixels long, where the color changes by `least` or more at each pixel (after LSD,
 * Grompone von Gioi et al. 2010: neighbors of like direction are gathered, the strongest first, and must be long and thin).
 */
export function segmentsOf(gradient: Gradient, least: number, shortest: number): readonly Segment[] {
  const { data, width, height } = gradient.strength;
  const search = { gradient, least, taken: new Uint8Array(width * height) };
  const found: Segment[] = [];
  for (const seed of strongestFirst(gradient.strength, least)) {
    if (isTaken(search, seed) || (data[seed] ?? 0) < least) continue;
    const pixels = gathered(search, seed);
    const core = coreOf(pixels, gradient.strength);
    const segment = segmentAlong(core, gradient.strength);
    if (segment && segment.length >= shortest) found.push(segment);
    giveBack(search.taken, pixels, core);
  }
  return found;
}

/** Sorted into steps of one, which takes a pass instead of a sort. */
function strongestFirst({ data }: Plane, least: number): Uint32Array {
  const counts = new Uint32Array(257);
  const bin = (value: number) => 255 - Math.min(255, Math.floor(value));
  for (const value of data) if (value >= least) counts[bin(value) + 1] = (counts[bin(value) + 1] ?? 0) + 1;
  for (let i = 1; i < 257; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  const order = new Uint32Array(counts[256] ?? 0);
  data.forEach((value, i) => {
    if (value < least) return;
    const at = counts[bin(value)] ?? 0;
    order[at] = i;
    counts[bin(value)] = at + 1;
  });
  return order;
}

const isTaken = ({ taken }: Search, at: number): boolean => ((taken[at] ?? 0) & 1) === 1;

/** The pixels around `seed` whose gradients point as those gathered so far do. */
function gathered(search: Search, seed: number): readonly number[] {
  const { least, taken } = search;
  const { dx, dy, strength } = search.gradient;
  const { width } = strength;
  const pixels = [seed];
  taken[seed] = 3;
  let [sumX, sumY] = [dx.data[seed] ?? 0, dy.data[seed] ?? 0];
  for (let n = 0; n < pixels.length; n += 1) {
    const at = pixels[n] ?? 0;
    const sum = Math.hypot(sumX, sumY);
    for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
      const next = at + step;
      const size = strength.data[next] ?? 0;
      if (size < least || isTaken(search, next)) continue;
      const [gx, gy] = [dx.data[next] ?? 0, dy.data[next] ?? 0];
      if (gx * sumX + gy * sumY < aligned * size * sum) continue;
      taken[next] = (taken[next] ?? 0) + 1;
      pixels.push(next);
      sumX += gx;
      sumY += gy;
    }
  }
  return pixels;
}

/** What of an edge is steep or lies beside that: not the soft shadow or the grain that runs along it. */
function coreOf(pixels: readonly number[], strength: Plane): readonly number[] {
  const least = 0.4 * (strength.data[pixels[0] ?? 0] ?? 0);
  let steep = pixels.filter((i) => (strength.data[i] ?? 0) >= least);
  let core = pixels;
  for (const reach of [3, 1.8]) {
    const { x0, y0, u, v } = axisOf(steep, strength);
    const isNear = (i: number) =>
      Math.abs(((i % strength.width) - x0) * v - (Math.floor(i / strength.width) - y0) * u) < reach;
    [steep, core] = [steep.filter(isNear), core.filter(isNear)];
  }
  return core;
}

/** The pixels beside it may be of another edge; each is given back once. */
function giveBack(taken: Uint8Array, pixels: readonly number[], core: readonly number[]): void {
  const kept = new Set(core);
  for (const i of pixels.slice(1)) if (!kept.has(i) && taken[i] === 1) taken[i] = 2;
}

/** Null: they have gaps. */
function segmentAlong(pixels: readonly number[], strength: Plane): Segment | null {
  if (pixels.length < 8) return null;
  const { x0, y0, u, v } = axisOf(pixels, strength);
  let [first, last] = [Infinity, -Infinity];
  for (const i of pixels) {
    const t = ((i % strength.width) - x0) * u + (Math.floor(i / strength.width) - y0) * v;
    if (t < first) first = t;
    if (t > last) last = t;
  }
  if (pixels.length < last - first) return null;
  const point = (t: number): Point => [x0 + t * u, y0 + t * v];
  return { from: point(first), to: point(last), length: last - first };
}

type Axis = {
  readonly x0: number;
  readonly y0: number;
  readonly u: number;
  readonly v: number;
};

/** The line through pixels, each weighing as much as it is strong. */
function axisOf(pixels: readonly number[], { data, width }: Plane): Axis {
  let [total, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  for (const i of pixels) {
    const [x, y, w] = [i % width, Math.floor(i / width), data[i] ?? 0];
    total += w;
    sx += w * x;
    sy += w * y;
    sxx += w * x * x;
    syy += w * y * y;
    sxy += w * x * y;
  }
  const [x0, y0] = [sx / total, sy / total];
  const [xx, yy, xy] = [sxx / total - x0 * x0, syy / total - y0 * y0, sxy / total - x0 * y0];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { x0, y0, u: Math.cos(angle), v: Math.sin(angle) };
}
