import { halfTurn } from "./smallest-rectangle.ts";
import type { TextBox } from "./text-box.ts";

/** Row by row as most of the text runs, each from its beginning. */
export function inReadingOrder<T extends { readonly box: TextBox }>(lines: readonly T[]): readonly T[] {
  const angle = mainAngle(lines.map(({ box }) => box));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const placed = lines.map((line) => ({
    line,
    along: line.box.x * cos + line.box.y * sin,
    across: line.box.y * cos - line.box.x * sin,
  }));
  const rows: (typeof placed)[] = [];
  for (const each of placed.toSorted((a, b) => a.across - b.across)) {
    const [first] = rows.at(-1) ?? [];
    const isBeside =
      first && each.across - first.across < Math.min(first.line.box.height, each.line.box.height) / 2;
    if (isBeside) rows.at(-1)?.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.along - b.along)).map(({ line }) => line);
}

/** The direction of the longest text, and of all that runs nearly alike. */
function mainAngle(boxes: readonly TextBox[]): number {
  const [longest] = boxes.toSorted((a, b) => b.width - a.width);
  if (!longest) return 0;
  const alike = boxes.filter(({ angle }) => Math.cos(angle - longest.angle) > 0.9);
  const letters = alike.reduce((sum, { width }) => sum + width, 0);
  const lean = alike.reduce((sum, { angle, width }) => sum + halfTurn(angle - longest.angle) * width, 0);
  return longest.angle + lean / letters;
}
