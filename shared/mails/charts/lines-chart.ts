import { blankCanvas, drawLine, fillRect, type Point } from "./canvas.ts";
import { chartInks } from "./chart-inks.ts";
import { pngOf } from "./png.ts";

export type ChartLine = { readonly ink: keyof typeof chartInks; readonly values: readonly number[] };

/** Twice the size at which it is shown. */
const size = { width: 1040, height: 360, margin: 16, thick: 7 } as const;

/** Lines over the same steps, from zero up and to one scale, without words: those stand around the picture. PNG. */
export function linesChart(lines: readonly ChartLine[]): Uint8Array {
  const { width, height, margin, thick } = size;
  const all = lines.flatMap(({ values }) => values);
  const [least, most] = [Math.min(0, ...all), Math.max(1, ...all)];
  const across = width - 2 * margin;
  const up = height - 2 * margin;
  const yOf = (value: number): number => height - margin - (up * (value - least)) / (most - least);
  const canvas = blankCanvas(width, height);
  fillRect(canvas, [margin, yOf(0) - 1, width - margin, yOf(0) + 1], chartInks.ground);
  for (const { ink, values } of lines) {
    const step = across / Math.max(1, values.length - 1);
    const points = values.map((value, index): Point => [margin + step * index, yOf(value)]);
    drawLine(canvas, points, { ink: chartInks[ink], thick });
  }
  return pngOf(canvas);
}
