import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import { truthOf } from "./card-truth.ts";
import { inventCard } from "./invent-card.ts";
import { type Legibility, misreadCard } from "./misread-card.ts";
import type { Part } from "./part.ts";
import { seededRandom } from "./random.ts";

export type CardsWanted = {
  readonly folder: string;
  readonly count: number;
  readonly seed: number;
  readonly part: Part;
  readonly legibility: Legibility;
};

/** Of the longer side. */
const pixels = 1000;

/** A folder that `npm run bench cards -- FOLDER --lines` measures: `manifest.json` and the lines of each card. */
export async function writeCards({ folder, count, seed, part, legibility }: CardsWanted): Promise<void> {
  await mkdir(join(folder, "lines"), { recursive: true });
  const entries = [];
  for (let n = 1; n <= count; n += 1) {
    const { layout, contact, lines } = inventCard(seed + n, part);
    const key = `card-${String(n).padStart(4, "0")}`;
    const size: [number, number] = [
      pixels * Math.min(1, layout.shape),
      pixels * Math.min(1, 1 / layout.shape),
    ];
    const read = misreadCard(lines, legibility, seededRandom(seed + n));
    const printed = { file: `${key}.jpg`, size, lines: read.map((line) => lineOf(line, size)) };
    await writeFile(join(folder, "lines", `${key}.json`), JSON.stringify(printed));
    const about = { key, file: `${key}.jpg`, kind: "single", tier: legibility };
    entries.push({
      ...about,
      layouts: [layout.name],
      locales: [contact.country],
      size,
      contacts: [truthOf(contact)],
    });
  }
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({ generator: "printed-cards", seed, part, entries }, null, 1),
  );
}

function lineOf({ text, confidence, box }: TextLine, [width, height]: readonly [number, number]) {
  const [left, right] = [box.left * width, (box.left + box.width) * width];
  const [top, bottom] = [box.top * height, (box.top + box.height) * height];
  const quad = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return { text, confidence, quad };
}
