import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import * as z from "zod";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";

const schema = z.object({
  size: z.tuple([z.number(), z.number()]),
  lines: z.array(z.object({ text: z.string(), quad: z.array(z.tuple([z.number(), z.number()])) })),
});

/** The lines as they were printed, from `lines/NAME.json` beside the photo: what a perfect reader would give. */
export async function printedLines(folder: string, file: string): Promise<readonly TextLine[]> {
  const path = join(folder, "lines", `${basename(file, extname(file))}.json`);
  const { size, lines } = schema.parse(JSON.parse(await readFile(path, "utf8")));
  const [width, height] = size;
  return lines
    .filter(({ text }) => text !== "")
    .map(({ text, quad }) => ({
      text,
      confidence: 0.98,
      box: boxAround(quad.map(([x, y]) => [x / width, y / height])),
    }));
}

function boxAround(points: readonly (readonly [number, number])[]): TextLine["box"] {
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
  return { left, top, width: right - left, height: bottom - top };
}
