import type { Plane } from "./color-planes.ts";

/** Between the four pixels around a place; beyond the rim, what is at the rim. */
export function sampled({ data, width, height }: Plane, x: number, y: number): number {
  const u = Math.max(0, Math.min(width - 1.001, x));
  const v = Math.max(0, Math.min(height - 1.001, y));
  const left = Math.floor(u);
  const top = Math.floor(v);
  const s = u - left;
  const i = top * width + left;
  const above = (data[i] ?? 0) * (1 - s) + (data[i + 1] ?? 0) * s;
  const below = (data[i + width] ?? 0) * (1 - s) + (data[i + width + 1] ?? 0) * s;
  return above + (below - above) * (v - top);
}
