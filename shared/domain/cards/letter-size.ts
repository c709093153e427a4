import { setWidth } from "./set-width.ts";
import type { TextLine } from "./text-line.ts";
import { tiltOf } from "./tilt.ts";

/** Readers give boxes without height or width; a size must not be zero. */
const leastArea = 1e-9;

/** The size of each line's letters, by their height and by their width alike; comparable within a card only. */
export function letterSizes(lines: readonly TextLine[]): readonly number[] {
  const tilt = tiltOf(lines);
  return lines.map(({ text, box }) => {
    const height = Math.max(box.height - tilt * box.width, 0.3 * box.height);
    return Math.sqrt(Math.max(height * (box.width / setWidth(text)), leastArea));
  });
}
