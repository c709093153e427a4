import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import * as z from "zod";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";

const schema = z.object({
  lines: z.array(
    z.object({
      text: z.string(),
      confidence: z.number().default(0.98),
      card: z.number().default(0),
      quad: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
});

type PrintedLine = z.infer<typeof schema>["lines"][number];
type Point = readonly [number, number];

/** The lines of each card of a photo as they were printed, from `lines/NAME.json` beside it: what a perfect reader would give. */
export async function printedLines(folder: string, file: string): Promise<readonly (readonly TextLine[])[]> {
  const path = join(folder, "lines", `${basename(file, extname(file))}.json`);
  const { lines } = schema.parse(JSON.parse(await readFile(path, "utf8")));
  return [...Map.groupBy(lines, ({ card }) => card).values()].map(straightened);
}

/** Turned upright by the way the text runs, as the photo lab does with the card. */
function straightened(lines: readonly PrintedLine[]): readonly TextLine[] {
  const upright = uprightBy(angleOf(lines.map(({ quad }) => quad)));
  const boxes = lines.map(({ quad }) => boxAround(quad.map(upright)));
  const all = boxAround(
    boxes.flatMap(({ left, top, width, height }) => [
      [left, top] as const,
      [left + width, top + height] as const,
    ]),
  );
  const [width, height] = [all.width * 1.1 || 1, all.height * 1.1 || 1];
  return lines.flatMap(({ text, confidence }, i) => {
    const box = boxes[i];
    if (text === "" || box === undefined) return [];
    const [left, top] = [(box.left - all.left) / width + 0.045, (box.top - all.top) / height + 0.045];
    return [{ text, confidence, box: { left, top, width: box.width / width, height: box.height / height } }];
  });
}

/** A quad's points go around its text from the text's own top left corner; long lines tell more. */
function angleOf(quads: readonly (readonly Point[])[]): number {
  let [right, down] = [0, 0];
  for (const [[left, top] = [0, 0], [end, below] = [0, 0]] of quads) {
    right += end - left;
    down += below - top;
  }
  return Math.atan2(down, right);
}

function uprightBy(angle: number): (point: Point) => Point {
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
}

function boxAround(points: readonly Point[]): TextLine["box"] {
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
  return { left, top, width: right - left, height: bottom - top };
}
