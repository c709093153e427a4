import type { ReadLine } from "./blocks.ts";
import type { Eye } from "./eye.ts";
import type { FoundLine } from "./find-lines.ts";
import { type FusedWord, fusedWords } from "./fused-words.ts";
import type { InTurn } from "./in-turn.ts";
import { lineConfidence } from "./line-confidence.ts";
import { lineStrip } from "./line-strip.ts";
import type { Pixels } from "./pixels.ts";
import type { Tesseract } from "./tesseract.ts";
import type { TextBox } from "./text-box.ts";

export type Readers = { readonly eye: InTurn<Eye>; readonly tesseract: InTurn<Tesseract> };

/** A line that is read less surely is looked at again, in a box so many times as high. */
const surelyRead = 0.75;
const otherHeights = [1.2, 0.88];

/** A line by both readers. What is hard to read is often read one way only by chance, so the surest of three looks counts. */
export async function readLine(readers: Readers, picture: Pixels, line: FoundLine): Promise<ReadLine> {
  let best: ReadLine = { box: line.box, words: await wordsOf(readers, line) };
  if (best.words.length === 0 || lineConfidence(best.words) >= surelyRead) return best;
  const asLong = lengthOf(best.words);
  for (const height of otherHeights) {
    const box = withHeight(line.box, height * line.box.height);
    const strip = lineStrip(picture, box);
    const scores = await readers.eye.use((eye) => eye.lettersOn(strip)).catch(() => line.scores);
    const words = await wordsOf(readers, { strip, scores });
    // A letter that is left out is none to be unsure of.
    if (lengthOf(words) >= asLong && lineConfidence(words) > lineConfidence(best.words))
      best = { box: { ...box, height: line.box.height }, words };
  }
  return best;
}

const lengthOf = (words: readonly FusedWord[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0);

/** Where it grows it grows at its ends, too. */
function withHeight(box: TextBox, height: number): TextBox {
  return { ...box, height, width: box.width + Math.max(0, height - box.height) };
}

/** What Tesseract fails on is read by the other alone. */
async function wordsOf(
  { tesseract }: Readers,
  { strip, scores }: Pick<FoundLine, "strip" | "scores">,
): Promise<readonly FusedWord[]> {
  return fusedWords(scores, await tesseract.use((it) => it.lettersOn(strip)).catch(() => []));
}
