import type { Flaw } from "../../ports/photo-lab.ts";
import type { Raster } from "./finding/color-planes.ts";

/** A card of fewer pixels has letters of fewer than 8. */
const leastSide = 350;
const leastLight = 70;
/** A sharp letter's edge takes three pixels or fewer: a third of the contrast in each. */
const leastSharpness = 0.1;

/** What may keep a card's picture from being read, looked for in its own pixels: before it is enlarged. */
export function flawOf({ data, width, height }: Raster): Flaw | null {
  if (Math.max(width, height) < leastSide) return "too-small";
  const light = Uint8Array.from({ length: width * height }, (_, i) => data[3 * i + 1] ?? 0);
  const [dark, bright] = [quantile(light, 0.01), quantile(light, 0.99)];
  if (bright < leastLight) return "too-dark";
  const steepest = quantile(changes(light, width), 0.997);
  return steepest < leastSharpness * (bright - dark) ? "blurred" : null;
}

/** By how much each pixel differs from the next in its row and below it, whichever is more. */
function changes(light: Uint8Array, width: number): Uint8Array {
  return light.map((value, i) =>
    Math.max(Math.abs(value - (light[i + 1] ?? value)), Math.abs(value - (light[i + width] ?? value))),
  );
}

function quantile(values: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  let rest = share * values.length;
  return counts.findIndex((count) => {
    rest -= count;
    return rest <= 0;
  });
}
