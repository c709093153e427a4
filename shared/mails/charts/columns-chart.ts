import { blankCanvas, fillRect } from "./canvas.ts";
import { chartInks } from "./chart-inks.ts";
import { pngOf } from "./png.ts";

/** What stands side by side over one place: what it gained and what it cost. */
export type ChartPair = { readonly gain: number; readonly cost: number };

/** Twice the size at which it is shown. */
const size = { width: 1040, height: 300, margin: 12, widest: 96 } as const;

/** Pairs of columns, gain and then cost, each pair in the middle of its equal part of the width, to one scale; without words, which stand below. PNG. */
export function columnsChart(pairs: readonly ChartPair[]): Uint8Array {
  const { width, height, margin, widest } = size;
  const all = pairs.flatMap(({ gain, cost }) => [gain, cost]);
  const [least, most] = [Math.min(0, ...all), Math.max(1, ...all)];
  const yOf = (value: number): number =>
    height - margin - ((height - 2 * margin) * (value - least)) / (most - least);
  const canvas = blankCanvas(width, height);
  const part = width / Math.max(1, pairs.length);
  const thick = Math.min(widest, part / 4);
  for (const [index, { gain, cost }] of pairs.entries()) {
    const middle = part * (index + 0.5);
    const column = (value: number, from: number, ink: "gain" | "cost") => {
      const [top, bottom] = [Math.min(yOf(value), yOf(0)), Math.max(yOf(value), yOf(0))];
      fillRect(canvas, [from, top, from + thick, bottom], chartInks[ink]);
    };
    column(gain, middle - thick - gap, "gain");
    column(cost, middle + gap, "cost");
  }
  fillRect(canvas, [margin, yOf(0) - 1, width - margin, yOf(0) + 1], chartInks.ground);
  return pngOf(canvas);
}

/** Half of what lies between two columns. */
const gap = 4;
