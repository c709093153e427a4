import type { Block } from "@aws-sdk/client-textract";
import { type QuarterTurn, turnedBox } from "../../domain/cards/quarter-turn.ts";
import type { TextLine } from "../../domain/cards/text-line.ts";
import type { ReadText } from "../../ports/card-reader.ts";

/** The LINE blocks of an answer of Textract, in its order (that of reading). Blocks without text or place are passed over. */
export function textLines(blocks: readonly Block[]): ReadText {
  const lines = blocks.filter((block) => block.BlockType === "LINE" && textOf(block) !== "");
  const turn = turnOf(lines);
  return { lines: lines.flatMap((block) => textLine(block, turn)), turn };
}

const textOf = (block: Block): string => block.Text?.trim() ?? "";

function textLine(block: Block, turn: QuarterTurn): readonly TextLine[] {
  const box = block.Geometry?.BoundingBox;
  if (box === undefined) return [];
  const { Left: left = 0, Top: top = 0, Width: width = 0, Height: height = 0 } = box;
  return [
    {
      text: textOf(block),
      confidence: (block.Confidence ?? 0) / 100,
      box: turnedBox({ left, top, width, height }, turn),
    },
  ];
}

/** A polygon's points go around the text from its own top left corner, so the first side tells which way it runs. */
function turnOf(lines: readonly Block[]): QuarterTurn {
  const letters = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const line of lines) {
    const [from, to] = line.Geometry?.Polygon ?? [];
    if (from === undefined || to === undefined) continue;
    const [right, down] = [(to.X ?? 0) - (from.X ?? 0), (to.Y ?? 0) - (from.Y ?? 0)];
    letters[turnOfText(right, down)] += textOf(line).length;
  }
  return turns.reduce((best, turn) => (letters[turn] > letters[best] ? turn : best));
}

const turns = [0, 90, 180, 270] as const;

function turnOfText(right: number, down: number): QuarterTurn {
  if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 180;
  return down >= 0 ? 270 : 90;
}
