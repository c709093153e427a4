import type { Pixels } from "./pixels.ts";
import { strip } from "./strip.ts";
import type { TextBox } from "./text-box.ts";

const stripHeight = 48;
/** What a line gets at most. */
const longestStrip = 1920;

/** What is in a line's box, as high as the networks want it. */
export function lineStrip(picture: Pixels, box: TextBox, widest = longestStrip): Pixels {
  return strip(picture, box, { width: stripWidth(box, widest), height: stripHeight });
}

export function stripWidth(box: TextBox, widest = longestStrip): number {
  return Math.min(widest, Math.max(16, Math.round((stripHeight * box.width) / box.height)));
}
