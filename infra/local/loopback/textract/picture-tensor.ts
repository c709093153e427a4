import { Tensor } from "onnxruntime-web";
import type { Pixels } from "./pixels.ts";

/** What is subtracted from a channel, of 0 to 1, and what it is divided by. */
export type Norm = readonly { readonly mean: number; readonly deviation: number }[];

/** A picture as its networks were trained on: planes of blue, green and red, with nothing (0) right of it and below. */
export function pictureTensor(
  { data, width, height }: Pixels,
  norm: Norm,
  size: { readonly width: number; readonly height: number },
): Tensor {
  const plane = size.width * size.height;
  const values = new Float32Array(3 * plane);
  for (const [channel, { mean, deviation }] of norm.entries())
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const value = (data[(y * width + x) * 3 + 2 - channel] ?? 0) / 255;
        values[channel * plane + y * size.width + x] = (value - mean) / deviation;
      }
  return new Tensor("float32", values, [1, 3, size.height, size.width]);
}
