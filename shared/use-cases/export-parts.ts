import { exportPlan, type PictureFile } from "../domain/export/export-plan.ts";
import type { AllRecords } from "../domain/export/records.ts";
import type { AttachedFile } from "../mails/rendered-mail.ts";
import type { ArchivedFile, Archiver } from "../ports/archiver.ts";
import type { Pictures } from "../ports/pictures.ts";

export type ExportPartsDeps = { readonly archiver: Archiver; readonly pictures: Pictures };

/** SES takes mails of 10 MB; what is attached grows by 37 % in one, and other pictures may be beside it. */
const mostBytes = 6_500_000;
/** What a ZIP writes around each file, its name apart. */
const aroundFile = 150;
/** More would neither fit into a function's memory nor into its time. */
const mostPictures = 4000;
const together = 16;

/** Everything as zips that each open by themselves: tables, vCards and JSON in the first, pictures in it and the others. */
export async function exportParts(
  deps: ExportPartsDeps,
  records: AllRecords,
): Promise<readonly AttachedFile[]> {
  const { texts, pictures } = exportPlan(records, mostPictures);
  const tables = texts.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const archived = (files: readonly ArchivedFile[]) => deps.archiver.archive(files, records.at);
  const parts: ArchivedFile[][] = [tables];
  let room = mostBytes - archived(tables).length;
  for await (const file of filesOf(deps.pictures, pictures)) {
    const size = file.bytes.length + file.name.length * 2 + aroundFile;
    if (size > room) {
      parts.push([]);
      room = mostBytes;
    }
    parts.at(-1)?.push(file);
    room -= size;
  }
  return parts.map((files, index) => ({
    name: partName(records.at, index, parts.length),
    type: "application/zip",
    content: archived(files),
  }));
}

async function* filesOf(store: Pictures, pictures: readonly PictureFile[]): AsyncIterable<ArchivedFile> {
  for (let start = 0; start < pictures.length; start += together) {
    const batch = pictures.slice(start, start + together);
    const files = await Promise.all(
      batch.map(async ({ name, key }) => ({ name, bytes: await store.read(key) })),
    );
    for (const { name, bytes } of files) if (bytes) yield { name, bytes };
  }
}

const partName = (at: string, index: number, of: number): string =>
  `nextday-${at.slice(0, 10)}${of === 1 ? "" : `-part-${index + 1}-of-${of}`}.zip`;
