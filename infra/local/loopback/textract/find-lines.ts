import type { LetterScores } from "./letter-scores.ts";
import type { Networks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";
import { seenLetters } from "./seen-letters.ts";
import { strip } from "./strip.ts";
import type { TextBox } from "./text-box.ts";
import { textBoxes } from "./text-boxes.ts";
import { type TurnedLines, turnedAround, turnedLines } from "./turned-lines.ts";

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

/** Where lines agree less on which way up they are, they are read both ways. */
const surelyUpright = 0.8;
/** As many of them, the longest. */
const readBothWays = 3;

/** Every line of text in a picture, whichever way round it runs. */
export async function findLines(networks: Networks, picture: Pixels): Promise<readonly FoundLine[]> {
  const sighted = [];
  for (const box of inReason(await textBoxes(networks, picture)))
    sighted.push({ box, upsideDown: await networks.upsideDown(stripOf(picture, box, 192)) });
  const read = (box: TextBox) => readLine(networks, picture, box);
  const lines: FoundLine[] = [];
  for (const group of turnedLines(sighted))
    for (const box of await uprightBoxes(group, read)) lines.push(await read(box));
  return lines;
}

type ReadsLine = (box: TextBox) => Promise<FoundLine>;

async function readLine(networks: Networks, picture: Pixels, box: TextBox): Promise<FoundLine> {
  const found = stripOf(picture, box, longestStrip);
  return { box, strip: found, scores: await networks.letterScores(found) };
}

/** Blurred or thin text does not show which way up it is, but it is read with more certainty the right way. */
async function uprightBoxes({ boxes, agreement }: TurnedLines, read: ReadsLine): Promise<readonly TextBox[]> {
  if (agreement >= surelyUpright) return boxes;
  let gain = 0;
  for (const box of boxes.toSorted((a, b) => b.width - a.width).slice(0, readBothWays))
    gain += legibility(await read(turnedAround(box))) - legibility(await read(box));
  return gain > 0 ? boxes.map(turnedAround) : boxes;
}

/** How sure the network is of a letter, on average. */
function legibility({ scores }: FoundLine): number {
  const seen = seenLetters(scores);
  return seen.reduce((sum, { certainty }) => sum + certainty, 0) / Math.max(1, seen.length);
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
