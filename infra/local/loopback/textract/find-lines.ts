import type { LetterScores } from "./letter-scores.ts";
import { lineStrip, stripWidth } from "./line-strip.ts";
import type { Networks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";
import { seenLetters } from "./seen-letters.ts";
import type { TextBox } from "./text-box.ts";
import { textBoxes } from "./text-boxes.ts";
import { type TurnedLines, turnedAround, turnedLines } from "./turned-lines.ts";

/** A line of text in a picture. */
export type FoundLine = {
  /** Upright: its angle is where its letters run to. */
  readonly box: TextBox;
  /** What is in the box. */
  readonly strip: Pixels;
  readonly scores: LetterScores;
};

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
    sighted.push({ box, upsideDown: await networks.upsideDown(lineStrip(picture, box, 192)) });
  const read = (box: TextBox) => readLine(networks, picture, box);
  const lines: FoundLine[] = [];
  for (const group of turnedLines(sighted))
    for (const box of await uprightBoxes(group, read)) lines.push(await read(box));
  return lines;
}

type ReadsLine = (box: TextBox) => Promise<FoundLine>;

async function readLine(networks: Networks, picture: Pixels, box: TextBox): Promise<FoundLine> {
  const found = lineStrip(picture, box);
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
  return boxes.filter((box) => (width += stripWidth(box)) <= mostWidth);
}
