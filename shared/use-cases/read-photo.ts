import type { PhotoReading, ReadCard } from "../domain/captures/capture.ts";
import type { FieldName } from "../domain/contacts/contact.ts";
import type { Photo } from "../domain/mail/units-of.ts";
import type { CardReader } from "../ports/card-reader.ts";
import type { Clock } from "../ports/clock.ts";
import type { PhotoBudget } from "../ports/photo-budget.ts";
import type { Box, CardPicture, PhotoLab } from "../ports/photo-lab.ts";
import type { Pictures } from "../ports/pictures.ts";
import type { Readings } from "../ports/readings.ts";

export type ReadPhotoDeps = {
  readonly clock: Clock;
  readonly readings: Readings;
  readonly photoLab: PhotoLab;
  readonly photoBudget: PhotoBudget;
  readonly cardReader: CardReader;
  readonly pictures: Pick<Pictures, "keep">;
  /** Whose photos they are. */
  readonly accountId: string;
};

/** Of one file: more would take longer than a function may. */
const mostCards = 24;

/** Reads a photo, or remembers what was read from the same bytes before. `over-budget`: not read, to be held. */
async function readPhoto(deps: ReadPhotoDeps, photo: Photo): Promise<PhotoReading | "over-budget"> {
  const before = await deps.readings.find(deps.accountId, photo.hash);
  if (before) return before;
  const reading = await readNow(deps, photo);
  if (reading !== "over-budget") await deps.readings.keep(deps.accountId, photo.hash, reading);
  return reading;
}

async function readNow(deps: ReadPhotoDeps, photo: Photo): Promise<PhotoReading | "over-budget"> {
  const developed = await deps.photoLab.develop(photo.bytes);
  if (developed.kind === "unreadable") return developed;
  const pictures = developed.cards.slice(0, mostCards);
  const leftOut = developed.cards.length - pictures.length;
  const read = await inBatches(pictures, 2, (picture) => readWithinBudget(deps, picture));
  if (read.includes("over-budget")) return "over-budget";
  const cards = read.filter((card) => card !== null && card !== "over-budget");
  if (cards.some(({ reading }) => reading !== null)) return { kind: "read", cards, leftOut };
  const flaw = developed.cards.find((card) => card.flaw)?.flaw;
  if (flaw) return { kind: "unreadable", why: flaw };
  return cards.length > 0 ? { kind: "read", cards, leftOut } : { kind: "unreadable", why: "no-text" };
}

async function readWithinBudget(
  deps: ReadPhotoDeps,
  picture: CardPicture,
): Promise<ReadCard | "over-budget" | null> {
  const isAllowed = await deps.photoBudget.take(deps.clock().slice(0, 10));
  return isAllowed ? readPicture(deps, picture) : "over-budget";
}

/** Null: there is neither text nor a code on it. */
async function readPicture(deps: ReadPhotoDeps, { jpeg, box, codes }: CardPicture): Promise<ReadCard | null> {
  const { lines, turn } = await deps.cardReader.read(jpeg);
  // A tenth of all code, loaded by the first photo: most mails have none.
  const { readingOf } = await import("../domain/captures/reading-of.ts");
  const reading = readingOf(lines, codes);
  if (lines.length === 0 && reading === null) return null;
  const doubtful = Object.entries(reading?.places ?? {}) as [FieldName, Box][];
  const shown = await deps.photoLab.show(
    jpeg,
    turn,
    doubtful.map(([, place]) => place),
  );
  const picture = await deps.pictures.keep(deps.accountId, shown.small);
  const cutOuts: Partial<Record<FieldName, string>> = {};
  for (const [index, [field]] of doubtful.entries()) {
    const cutOut = shown.cutOuts[index];
    if (cutOut) cutOuts[field] = await deps.pictures.keep(deps.accountId, cutOut);
  }
  return { reading, box, picture, cutOuts };
}

/** The photos' readings, in their order. `over-budget`: at least one was not read. */
export async function readPhotos(
  deps: ReadPhotoDeps,
  photos: readonly Photo[],
): Promise<readonly PhotoReading[] | "over-budget"> {
  const different = [...new Map(photos.map((photo) => [photo.hash, photo])).values()];
  const read = await inBatches(different, 2, (photo) => readPhoto(deps, photo));
  const readings = read.filter((reading) => reading !== "over-budget");
  if (readings.length < read.length) return "over-budget";
  const byHash = new Map(different.map(({ hash }, index) => [hash, readings[index]]));
  return photos.flatMap(({ hash }) => byHash.get(hash) ?? []);
}

/** In order, `size` at once: within Textract's rate and a Lambda's memory, and soon enough. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += size)
    results.push(...(await Promise.all(items.slice(start, start + size).map(run))));
  return results;
}
