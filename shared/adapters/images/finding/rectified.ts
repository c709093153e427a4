import type { Raster } from "./color-planes.ts";
import { distance, type Quad } from "./geometry.ts";
import { projectionOnto } from "./homography.ts";

/** Of what is around a card, this share of its size is kept: no letter at its edge is lost. */
const margin = 0.02;

/** What lies in a quad, as if it had been photographed from above, with about as many pixels. */
export function rectified(photo: Raster, quad: Quad): Raster {
  const [p, q, r, s] = quad;
  const across = (distance(p, q) + distance(s, r)) / 2;
  const down = (distance(p, s) + distance(q, r)) / 2;
  const spread = 1 + 2 * margin;
  const [width, height] = [Math.round(across * spread), Math.round(down * spread)];
  const project = projectionOnto(quad);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 3) {
      const [u, v] = project(((x + 0.5) / width) * spread - margin, ((y + 0.5) / height) * spread - margin);
      blend(photo, { u: u - 0.5, v: v - 0.5 }, data.subarray(at, at + 3));
    }
  return { data, width, height };
}

/** Bilinear; beyond the rim, what is at the rim. */
function blend({ data, width, height }: Raster, { u, v }: { u: number; v: number }, to: Uint8Array): void {
  const x = Math.max(0, Math.min(width - 1, u));
  const y = Math.max(0, Math.min(height - 1, v));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [s, t] = [x - left, y - top];
  const right = left + 1 < width ? 3 : 0;
  const below = top + 1 < height ? width * 3 : 0;
  const at = (top * width + left) * 3;
  for (let k = 0; k < 3; k += 1) {
    const upper = (data[at + k] ?? 0) * (1 - s) + (data[at + right + k] ?? 0) * s;
    const lower = (data[at + below + k] ?? 0) * (1 - s) + (data[at + below + right + k] ?? 0) * s;
    to[k] = upper * (1 - t) + lower * t + 0.5;
  }
}
