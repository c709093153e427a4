import { setWidth } from "./set-width.ts";
import type { TextLine } from "./text-line.ts";
import { tiltOf } from "./tilt.ts";

/** The size of each line's letters, by their height and by their width alike; comparable within a card only. */
export function letterSizes(lines: readonly TextLine[]): readonly number[] {
  const tilt = tiltOf(lines);
  return lines.map(({ text, box }) => {
    const height = Math.max(box.height - tilt * box.width, 0.3 * box.height);
    return Math.sqrt(height * (box.width / setWidth(text)));
  });
}
