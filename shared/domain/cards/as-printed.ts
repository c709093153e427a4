import type { TextLine } from "./text-line.ts";

/** Lines of text as the reader of cards takes them: one below the other in one size, but those that `isLarge`. */
export function asPrinted(
  lines: readonly string[],
  isLarge: (text: string) => boolean = () => false,
): readonly TextLine[] {
  const height = 1 / (2 * lines.length + 1);
  return lines.map((text, index) => ({
    text,
    confidence: 1,
    typed: true,
    box: {
      left: 0.05,
      top: (2 * index + 0.5) * height,
      width: Math.min(0.9, text.length * 0.015),
      height: isLarge(text) ? 1.5 * height : height,
    },
  }));
}
