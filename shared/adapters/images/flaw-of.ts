import type { Flaw } from "../../ports/photo-lab.ts";
import type { Raster } from "./finding/color-planes.ts";

/** A card of fewer pixels has letters of fewer than 8. */
const leastSide = 350;
const leastLight = 70;
/** How much of a letter's edge lies between two neighboring pixels, of a picture of a thousand a side. */
const leastSharpness = 0.15;

/** What may keep a card's picture from being read, looked for in its own pixels: before it is enlarged. */
export function flawOf({ data, width, height }: Raster): Flaw | null {
  const longest = Math.max(width, height);
  if (longest < leastSide) return "too-small";
  const light = new Uint8Array(width * height);
  for (let i = 0; i < light.length; i += 1) light[i] = data[3 * i + 1] ?? 0;
  if (quantile(light, 0.998) < leastLight) return "too-dark";
  const near = Math.max(1, Math.round(longest / 1000));
  const [edges, letters] = [changes(light, width, near), changes(light, width, 10 * near)];
  return quantile(edges, 0.997) < leastSharpness * quantile(letters, 0.997) ? "blurred" : null;
}

/** By how much each pixel differs from the one so far behind it in its row or below it, whichever is more. */
function changes(light: Uint8Array, width: number, far: number): Uint8Array {
  const changed = new Uint8Array(light.length);
  for (let i = 0; i < light.length; i += 1) {
    const value = light[i] ?? 0;
    const across = Math.abs(value - (light[i + far] ?? value));
    const down = Math.abs(value - (light[i + far * width] ?? value));
    changed[i] = across > down ? across : down;
  }
  return changed;
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
