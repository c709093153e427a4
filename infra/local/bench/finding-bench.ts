import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import type { Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import { lookForCards } from "../../../shared/adapters/images/look-for-cards.ts";
import { openPhoto } from "../../../shared/adapters/images/open-photo.ts";
import { type FindingScore, findingScore } from "./finding-score.ts";

const usage = "npm run bench finding -- DIR [--limit N] [--all]";

const point = z.tuple([z.number(), z.number()]);
const manifest = z.object({
  entries: z.array(
    z.object({
      file: z.string().optional(),
      kind: z.string().default("photo"),
      background: z.string().nullish(),
      quads: z.array(z.tuple([point, point, point, point])).optional(),
    }),
  ),
});

type Measured = FindingScore & { readonly file: string; readonly group: string; readonly seconds: number };

/** Looks for the cards in a folder's photos and compares them with its manifest's quads. `--all`: tells each photo. */
export async function findingBench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { limit: { type: "string" }, all: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
  if (folder === undefined || !(limit > 0)) throw new Error(usage);
  const { entries } = manifest.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  const measured: Measured[] = [];
  for (const { file, kind, background, quads } of entries) {
    if (file === undefined || quads === undefined || measured.length >= limit) continue;
    const photo = { file, group: `${kind} on ${background ?? "anything"}`, quads };
    const one = await measure(folder, photo);
    measured.push(one);
    if (values.all === true || !isGood(one)) process.stdout.write(`${lineOf(one)}\n`);
  }
  for (const [group, some] of Map.groupBy(measured, ({ group }) => group))
    process.stdout.write(summaryOf(group, some));
  process.stdout.write(summaryOf("all", measured));
}

type Photo = { readonly file: string; readonly group: string; readonly quads: readonly Quad[] };

async function measure(folder: string, { file, group, quads }: Photo): Promise<Measured> {
  const photo = await openPhoto(await readFile(join(folder, file)));
  if (photo.kind === "unreadable") throw new Error(`${file}: ${photo.why}`);
  const page = await photo.page(0);
  const begun = performance.now();
  const found = await lookForCards(page);
  const seconds = (performance.now() - begun) / 1000;
  return { file, group, seconds, ...findingScore(found, quads, page) };
}

const isGood = ({ likenesses, isCountRight }: FindingScore): boolean =>
  isCountRight && likenesses.every((each) => each >= 0.9);

function lineOf({ file, group, likenesses, isCountRight }: Measured): string {
  const cards = likenesses.map((each) => each.toFixed(2)).join(" ");
  return `${file} (${group}): ${cards}${isCountRight ? "" : ", count wrong"}`;
}

function summaryOf(group: string, measured: readonly Measured[]): string {
  const likenesses = measured.flatMap((one) => one.likenesses);
  const mean = likenesses.reduce((sum, each) => sum + each, 0) / likenesses.length;
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  const well = share(likenesses.filter((each) => each >= 0.9).length, likenesses.length);
  const counted = share(measured.filter(({ isCountRight }) => isCountRight).length, measured.length);
  const seconds = measured.reduce((sum, one) => sum + one.seconds, 0) / measured.length;
  return `${group.padEnd(28)} ${String(likenesses.length).padStart(4)} cards  IoU ${mean.toFixed(3)}  ≥ 0.9: ${well.padStart(7)}  count right: ${counted.padStart(7)}  ${seconds.toFixed(2)} s\n`;
}
