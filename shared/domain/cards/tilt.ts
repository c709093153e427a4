import { setWidth } from "./set-width.ts";
import type { TextLine } from "./text-line.ts";

/**
 * How much taller a line's upright box is for each unit of its width, because the card lies at an angle. Least squares over all lines of
 * height = a × letter size + tilt × width, since a long line's box grows and a short one's does not.
 */
export function tiltOf(lines: readonly TextLine[]): number {
  let [ll, lw, ww, lh, wh] = [0, 0, 0, 0, 0];
  for (const { text, box } of lines) {
    const letter = box.width / setWidth(text);
    ll += letter * letter;
    lw += letter * box.width;
    ww += box.width * box.width;
    lh += letter * box.height;
    wh += box.width * box.height;
  }
  const determinant = ll * ww - lw * lw;
  return determinant < 1e-9 ? 0 : Math.max(0, (ll * wh - lw * lh) / determinant);
}
