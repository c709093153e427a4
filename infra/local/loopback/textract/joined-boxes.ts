import { rectangleAt } from "./smallest-rectangle.ts";
import { corners, type TextBox } from "./text-box.ts";

/** Boxes of one height nearer to one another than this many times their height are of one line; columns lie further apart. */
const nearest = 0.5;
const likeHeight = 0.7;
const sameWay = Math.cos(Math.PI / 30);

/** The boxes, those that follow one another on one line of text made one. */
export function joinedBoxes(boxes: readonly TextBox[]): readonly TextBox[] {
  const joined: TextBox[] = [];
  for (const box of boxes.toSorted((a, b) => b.width - a.width)) {
    const at = joined.findIndex((longer) => isOneLine(longer, box));
    const longer = joined[at];
    if (longer) joined[at] = rectangleAt([...corners(longer), ...corners(box)], longer.angle);
    else joined.push(box);
  }
  return joined;
}

function isOneLine(longer: TextBox, box: TextBox): boolean {
  const highest = Math.max(longer.height, box.height);
  if (Math.min(longer.height, box.height) < likeHeight * highest) return false;
  if (Math.abs(Math.cos(longer.angle - box.angle)) < sameWay && box.width > 2 * box.height) return false;
  const [cos, sin] = [Math.cos(longer.angle), Math.sin(longer.angle)];
  const [right, down] = [box.x - longer.x, box.y - longer.y];
  const gap = Math.abs(right * cos + down * sin) - (longer.width + box.width) / 2;
  return gap < nearest * highest && Math.abs(down * cos - right * sin) < 0.25 * highest;
}
