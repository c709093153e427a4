import { join } from "node:path";
import { fileReader } from "../read/file-reader.ts";
import { nothingSaid } from "../read/reply-context.ts";
import { type MeasuredPhotos, measured, photosSummary } from "./photos-summary.ts";
import { printedErrors, printedPhotos } from "./print-photos.ts";
import { photosReader } from "./read-photos.ts";
import type { TruePhotos } from "./true-photos.ts";

/** Reads photos as the product does and compares every contact on them with the truth. `errors`: how many are printed. */
export async function photosBench(
  folder: string,
  entries: readonly TruePhotos[],
  errors: number,
): Promise<void> {
  const reader = photosReader(folder);
  const all: MeasuredPhotos[] = [];
  for (const photos of entries) all.push(measured(photos, await reader.read(photos)));
  await reader.close();
  const lines = all.flatMap(printedErrors).slice(0, errors);
  process.stdout.write([...lines, printedPhotos(photosSummary(all))].join("\n"));
}

/** Prints what `npm run read -- --json` would of each photo, as soon as it is known. */
export async function readEach(folder: string, entries: readonly TruePhotos[]): Promise<void> {
  const reader = fileReader(nothingSaid);
  for (const file of entries.flatMap(({ files }) => files))
    process.stdout.write(`${JSON.stringify(await reader.read(join(folder, file)))}\n`);
  await reader.close();
}
