import type { PhotoReading, ReadCard } from "../domain/captures/capture.ts";
import { withCodes } from "../domain/captures/with-codes.ts";
import { readCard } from "../domain/cards/read-card.ts";
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
};

/** Reads a photo, or remembers what was read from the same bytes before. `over-budget`: not read, to be held. */
async function readPhoto(deps: ReadPhotoDeps, photo: Photo): Promise<PhotoReading | "over-budget"> {
  const before = await deps.readings.find(photo.hash);
  if (before) return before;
  const reading = await readNow(deps, photo);
  if (reading !== "over-budget") await deps.readings.keep(photo.hash, reading);
  return reading;
}

async function readNow(deps: ReadPhotoDeps, photo: Photo): Promise<PhotoReading | "over-budget"> {
  const developed = await deps.photoLab.develop(photo.bytes);
  if (developed.kind === "unreadable") return developed;
  const cards: ReadCard[] = [];
  // One after another: that many pictures at once would not fit into the memory.
  for (const picture of developed.cards) {
    if (!(await deps.photoBudget.take(deps.clock().slice(0, 10)))) return "over-budget";
    const card = await readPicture(deps, picture);
    if (card) cards.push(card);
  }
  if (cards.some(({ reading }) => reading !== null)) return { kind: "read", cards };
  const flaw = developed.cards.find((card) => card.flaw)?.flaw;
  if (flaw) return { kind: "unreadable", why: flaw };
  return cards.length > 0 ? { kind: "read", cards } : { kind: "unreadable", why: "no-text" };
}

/** Null: there is neither text nor a code on it. */
async function readPicture(deps: ReadPhotoDeps, { jpeg, box, codes }: CardPicture): Promise<ReadCard | null> {
  const { lines, turn } = await deps.cardReader.read(jpeg);
  const reading = withCodes(readCard(lines), codes);
  if (lines.length === 0 && reading === null) return null;
  const doubtful = Object.entries(reading?.places ?? {}) as [FieldName, Box][];
  const shown = await deps.photoLab.show(
    jpeg,
    turn,
    doubtful.map(([, place]) => place),
  );
  const picture = await deps.pictures.keep(shown.small);
  const cutOuts: Partial<Record<FieldName, string>> = {};
  for (const [index, [field]] of doubtful.entries()) {
    const cutOut = shown.cutOuts[index];
    if (cutOut) cutOuts[field] = await deps.pictures.keep(cutOut);
  }
  return { reading, box, picture, cutOuts };
}

/** Within Textract's rate, and a Lambda's memory. */
const atOnce = 4;

/** The photos' readings, in their order. `over-budget`: at least one was not read. */
export async function readPhotos(
  deps: ReadPhotoDeps,
  photos: readonly Photo[],
): Promise<readonly PhotoReading[] | "over-budget"> {
  const readings = new Map<string, PhotoReading>();
  const different = [...new Map(photos.map((photo) => [photo.hash, photo])).values()];
  for (let start = 0; start < different.length; start += atOnce) {
    const batch = different.slice(start, start + atOnce);
    const read = await Promise.all(batch.map((photo) => readPhoto(deps, photo)));
    for (const [index, photo] of batch.entries()) {
      const reading = read[index];
      if (reading === "over-budget") return "over-budget";
      if (reading) readings.set(photo.hash, reading);
    }
  }
  return photos.flatMap(({ hash }) => readings.get(hash) ?? []);
}
