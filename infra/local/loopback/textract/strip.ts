import type { Pixels } from "./pixels.ts";
import { type Point, pointIn, type TextBox } from "./text-box.ts";

type Size = { readonly width: number; readonly height: number };

/** What is inside a box, upright, at a size. */
export function strip(picture: Pixels, box: TextBox, { width, height }: Size): Pixels {
  const data = new Uint8Array(width * height * 3);
  // Where the picture is shrunk, a pixel is the mean of as many as it stands for.
  const fine = Math.max(1, Math.round(box.height / height));
  const samples = samplesOf(fine);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const places = samples.map((sample) => pointIn(box, (x + sample.x) / width, (y + sample.y) / height));
      for (let channel = 0; channel < 3; channel++) {
        const sum = places.reduce((all, place) => all + colourAt(picture, place, channel), 0);
        data[(y * width + x) * 3 + channel] = sum / samples.length;
      }
    }
  return { data, width, height };
}

/** Evenly in a square of 1. */
function samplesOf(aSide: number): readonly Point[] {
  const places = Array.from({ length: aSide }, (_, index) => (index + 0.5) / aSide);
  return places.flatMap((y) => places.map((x) => ({ x, y })));
}

/** The colour between pixels; beyond the edge it is that of the edge. */
function colourAt({ data, width, height }: Pixels, { x, y }: Point, channel: number): number {
  const u = Math.max(0, Math.min(width - 1.001, x - 0.5));
  const v = Math.max(0, Math.min(height - 1.001, y - 0.5));
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const [right, down] = [u - left, v - top];
  const at = (top * width + left) * 3 + channel;
  const below = at + width * 3;
  const above = (data[at] ?? 0) * (1 - right) + (data[at + 3] ?? 0) * right;
  const under = (data[below] ?? 0) * (1 - right) + (data[below + 3] ?? 0) * right;
  return above * (1 - down) + under * down;
}
