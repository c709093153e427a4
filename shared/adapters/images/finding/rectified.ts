import type { Raster } from "./color-planes.ts";
import { distance, type Quad } from "./geometry.ts";
import { homographyOnto } from "./homography.ts";

/** Of what is around a card, this share of its size is kept: no letter at its edge is lost. */
const margin = 0.02;

/** What lies in a quad, as if it had been photographed from above, with about as many pixels. */
export function rectified(photo: Raster, quad: Quad): Raster {
  const [p, q, r, s] = quad;
  const spread = 1 + 2 * margin;
  const width = Math.round(((distance(p, q) + distance(s, r)) / 2) * spread);
  const height = Math.round(((distance(p, s) + distance(q, r)) / 2) * spread);
  const [a, b, c, d, e, f, g, h] = homographyOnto(quad);
  const card = { data: new Uint8Array(width * height * 3), width, height };
  for (let y = 0, at = 0; y < height; y += 1) {
    const v = ((y + 0.5) / height) * spread - margin;
    for (let x = 0; x < width; x += 1, at += 3) {
      const u = ((x + 0.5) / width) * spread - margin;
      const w = g * u + h * v + 1;
      blend({ photo, x: (a * u + b * v + c) / w - 0.5, y: (d * u + e * v + f) / w - 0.5 }, card.data, at);
    }
  }
  return card;
}

type Place = { readonly photo: Raster; readonly x: number; readonly y: number };

/** Bilinear; beyond the rim, what is at the rim. */
function blend({ photo: { data, width, height }, x, y }: Place, to: Uint8Array, at: number): void {
  const u = Math.max(0, Math.min(width - 1, x));
  const v = Math.max(0, Math.min(height - 1, y));
  const left = Math.floor(u);
  const top = Math.floor(v);
  const right = left + 1 < width ? 3 : 0;
  const below = top + 1 < height ? width * 3 : 0;
  const from = (top * width + left) * 3;
  for (let k = 0; k < 3; k += 1) {
    const i = from + k;
    const upper = (data[i] ?? 0) + ((data[i + right] ?? 0) - (data[i] ?? 0)) * (u - left);
    const lower =
      (data[i + below] ?? 0) + ((data[i + below + right] ?? 0) - (data[i + below] ?? 0)) * (u - left);
    to[at + k] = upper + (lower - upper) * (v - top) + 0.5;
  }
}
