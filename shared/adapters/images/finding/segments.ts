import type { Plane } from "./color-planes.ts";
import type { Point } from "./geometry.ts";
import type { Gradient } from "./gradient.ts";

/** A straight piece of an edge. */
export type Segment = { readonly from: Point; readonly to: Point; readonly length: number };

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
    if (search.taken[seed] || (data[seed] ?? 0) < least) continue;
    const segment = thinned(gathered(search, seed), gradient);
    if (segment && segment.length >= shortest) found.push(segment);
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

/** The pixels around `seed` whose gradients point as those gathered so far do. */
function gathered({ gradient: { dx, dy, strength }, least, taken }: Search, seed: number): readonly number[] {
  const { width } = strength;
  const pixels = [seed];
  taken[seed] = 1;
  let [sumX, sumY] = [dx.data[seed] ?? 0, dy.data[seed] ?? 0];
  for (let n = 0; n < pixels.length; n += 1) {
    const at = pixels[n] ?? 0;
    const sum = Math.hypot(sumX, sumY);
    for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
      const next = at + step;
      const size = strength.data[next] ?? 0;
      if (size < least || taken[next]) continue;
      const [gx, gy] = [dx.data[next] ?? 0, dy.data[next] ?? 0];
      if (gx * sumX + gy * sumY < aligned * size * sum) continue;
      taken[next] = 1;
      pixels.push(next);
      sumX += gx;
      sumY += gy;
    }
  }
  return pixels;
}

/** Null: what was gathered is not straight. */
function thinned(pixels: readonly number[], { strength }: Gradient): Segment | null {
  if (pixels.length < 8) return null;
  const { data, width } = strength;
  const weighed = pixels.map((i) => ({ x: i % width, y: Math.floor(i / width), w: data[i] ?? 0 }));
  const total = weighed.reduce((sum, { w }) => sum + w, 0);
  const x0 = weighed.reduce((sum, { x, w }) => sum + x * w, 0) / total;
  const y0 = weighed.reduce((sum, { y, w }) => sum + y * w, 0) / total;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y, w } of weighed) {
    xx += w * (x - x0) ** 2;
    yy += w * (y - y0) ** 2;
    xy += w * (x - x0) * (y - y0);
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [u, v] = [Math.cos(angle), Math.sin(angle)];
  const along = weighed.map(({ x, y }) => (x - x0) * u + (y - y0) * v);
  const first = along.reduce((a, b) => Math.min(a, b));
  const last = along.reduce((a, b) => Math.max(a, b));
  const across = Math.sqrt(Math.max(0, (xx + yy - Math.hypot(xx - yy, 2 * xy)) / 2 / total));
  if (across > 0.9 + 0.012 * (last - first)) return null;
  const point = (t: number): Point => [x0 + t * u, y0 + t * v];
  return { from: point(first), to: point(last), length: last - first };
}
