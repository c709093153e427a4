import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { readCard } from "../../../shared/domain/cards/read-card.ts";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import { localCardReader } from "../read/local-card-reader.ts";
import { cardScore } from "./card-score.ts";
import { cardTruth, type TrueCard } from "./card-truth.ts";
import { cardsSummary, type MeasuredCard, printedSummary } from "./cards-summary.ts";
import { printedLines } from "./printed-lines.ts";

const usage = "npm run bench cards -- DIR [--lines] [--json] [--limit N]";

/** Reads every photo of one card in a folder and compares it with the truth. `--lines`: the printed lines, not the photos. */
export async function cardsBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lines: { type: "boolean" }, json: { type: "boolean" }, limit: { type: "string" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
  if (folder === undefined || !(limit > 0)) throw new Error(usage);
  const cards = (await cardTruth(folder)).slice(0, limit);
  const source = values.lines === true ? fromTruth(folder) : fromPhotos(folder);
  const measured: MeasuredCard[] = [];
  for (const card of cards) measured.push(await measure(card, source.lines));
  await source.close();
  const summary = cardsSummary(measured, process.resourceUsage().maxRSS / 1024);
  process.stdout.write(values.json === true ? `${JSON.stringify(summary)}\n` : printedSummary(summary));
}

type Lines = (file: string) => Promise<readonly TextLine[]>;
type Source = { readonly lines: Lines; close(): Promise<void> };

async function measure({ file, tier, contact }: TrueCard, lines: Lines): Promise<MeasuredCard> {
  const begun = performance.now();
  const reading = readCard(await lines(file));
  const seconds = (performance.now() - begun) / 1000;
  return { file, tier, seconds, score: cardScore(reading?.fields ?? null, contact) };
}

function fromTruth(folder: string): Source {
  return { lines: (file) => printedLines(folder, file), close: async () => undefined };
}

function fromPhotos(folder: string): Source {
  const lab = sharpPhotoLab();
  const reader = localCardReader();
  return {
    async lines(file) {
      const photo = await lab.develop(await readFile(join(folder, file)));
      const [card] = photo.kind === "developed" ? photo.cards : [];
      return card ? (await reader.read(card.jpeg)).lines : [];
    },
    close: () => reader.close(),
  };
}
