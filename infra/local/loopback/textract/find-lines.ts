import type { LetterScores } from "./letter-scores.ts";
import type { Networks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";
import { strip } from "./strip.ts";
import type { TextBox } from "./text-box.ts";
import { textBoxes } from "./text-boxes.ts";
import { uprightBoxes } from "./upright-boxes.ts";

/** A line of text in a picture. */
export type FoundLine = {
  /** Upright: its angle is where its letters run to. */
  readonly box: TextBox;
  /** What is in the box, `stripHeight` pixels high. */
  readonly strip: Pixels;
  readonly scores: LetterScores;
};

const stripHeight = 48;
const longestStrip = 1920;
/** Of all strips together: a dozen cards have less, and a page of a book would take minutes. */
const mostWidth = 60_000;

/** Every line of text in a picture, whichever way round it runs. */
export async function findLines(networks: Networks, picture: Pixels): Promise<readonly FoundLine[]> {
  const sighted = [];
  for (const box of inReason(await textBoxes(networks, picture)))
    sighted.push({ box, upsideDown: await networks.upsideDown(stripOf(picture, box, 192)) });
  const lines: FoundLine[] = [];
  for (const box of uprightBoxes(sighted)) {
    const found = stripOf(picture, box, longestStrip);
    lines.push({ box, strip: found, scores: await networks.letterScores(found) });
  }
  return lines;
}

function inReason(boxes: readonly TextBox[]): readonly TextBox[] {
  let width = 0;
  return boxes.filter((box) => (width += widthOf(box, longestStrip)) <= mostWidth);
}

function stripOf(picture: Pixels, box: TextBox, widest: number): Pixels {
  return strip(picture, box, { width: widthOf(box, widest), height: stripHeight });
}

function widthOf(box: TextBox, widest: number): number {
  return Math.min(widest, Math.max(16, Math.round((stripHeight * box.width) / box.height)));
}
