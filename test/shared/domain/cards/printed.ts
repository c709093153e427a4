import type { TextLine } from "../../../../shared/domain/cards/text-line.ts";

export type PrintedLine = {
  readonly text: string;
  readonly size?: number;
  readonly left?: number;
  readonly top?: number;
};

/** Lines of a card, under each other where nothing else is said; sizes in thousandths of the picture's height. */
export function printed(...lines: (string | PrintedLine)[]): readonly TextLine[] {
  let next = 0.1;
  return lines.map((line) => {
    const { text, size = 40, left = 0.1, top = next } = typeof line === "string" ? { text: line } : line;
    const height = size / 1000;
    next = top + 1.4 * height;
    return { text, confidence: 0.98, box: { left, top, width: text.length * height * 0.3, height } };
  });
}
