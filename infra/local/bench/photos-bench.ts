import { type Findings, readReport } from "../read/read-report.ts";
import { type MeasuredPhotos, measured, photosSummary } from "./photos-summary.ts";
import { printedErrors, printedPhotos } from "./print-photos.ts";
import type { PhotosReader } from "./read-photos.ts";
import type { TruePhotos } from "./true-photos.ts";

/** Compares every contact that is read with the truth. `errors`: how many are printed. */
export async function photosBench(
  reader: PhotosReader,
  entries: readonly TruePhotos[],
  errors: number,
): Promise<void> {
  const all: MeasuredPhotos[] = [];
  for (const photos of entries) all.push(measured(photos, await reader.read(photos)));
  const lines = all.flatMap(printedErrors).slice(0, errors);
  process.stdout.write([...lines, printedPhotos(photosSummary(all))].join("\n"));
}

/** Prints what `npm run read -- --json` would of each photo, or of those of a pair together, as soon as it is known. */
export async function printReports(reader: PhotosReader, entries: readonly TruePhotos[]): Promise<void> {
  // Whoever reads them may have seen enough.
  process.stdout.on("error", () => process.exit(0));
  for (const photos of entries) {
    const { found, seconds } = await reader.read(photos);
    const about = { file: photos.key, kind: "image" as const, elapsedMs: Math.round(seconds * 1000) };
    process.stdout.write(`${JSON.stringify(readReport(about, whole(found)))}\n`);
  }
}

function whole(found: readonly Findings[]): Findings {
  return {
    error: found.find(({ error }) => error)?.error ?? null,
    contacts: found.flatMap(({ contacts = [] }) => contacts),
    advice: found.flatMap(({ advice = [] }) => advice),
  };
}
