import type { PhotoReading, Unreadable } from "../../../shared/domain/captures/capture.ts";
import { type JoinedPhoto, joinSides } from "../../../shared/domain/captures/join-sides.ts";
import { standsAlone } from "../../../shared/domain/captures/stands-alone.ts";
import type { Photo, Source } from "../../../shared/domain/mail/units-of.ts";
import { unreadableAdvice } from "../../../shared/mails/receipt/unreadable-advice.ts";
import type { ReadPhotoDeps } from "../../../shared/use-cases/read-photo.ts";
import { readUnits } from "../../../shared/use-cases/read-units.ts";
import { contactReport } from "./contact-report.ts";
import type { ContactReport, Findings } from "./read-report.ts";

export type PhotoReader = Pick<ReadPhotoDeps, "photoLab" | "cardReader">;

/**
 * Who is on the photos and in the other sources of one mail, each by itself. `error` where the file is at fault, `advice` wherever
 * something would help.
 */
export async function sourceFindings(
  { photoLab, cardReader }: PhotoReader,
  sources: readonly Source[],
): Promise<readonly Findings[]> {
  const show = async () => ({ small: new Uint8Array(), cutOuts: [] });
  const units = sources.map((source, unit) => ({ unit, ...source }));
  const read = await readUnits({ ...keepingNothing, cardReader, photoLab: { ...photoLab, show } }, units);
  if (read === "over-budget") throw new Error("reading has no budget here");
  return read.map((unit) => {
    if (unit.kind === "capture") return findingsOf(unit.found);
    return unit.kind === "line" ? { typed: unit.text } : {};
  });
}

export const photoFindings = (reader: PhotoReader, photos: readonly Photo[]): Promise<readonly Findings[]> =>
  sourceFindings(
    reader,
    photos.map((photo) => ({ kind: "photo", photo, doubtful: false })),
  );

/** The same of photos that have been read. */
export const findingsIn = (readings: readonly PhotoReading[]): readonly Findings[] =>
  joinSides(readings).map(findingsOf);

const keepingNothing: Omit<ReadPhotoDeps, keyof PhotoReader> = {
  clock: () => new Date().toISOString(),
  readings: { find: async () => null, keep: async () => undefined },
  photoBudget: { take: async () => true },
  pictures: { keep: async () => "" },
  accountId: "nobody",
};

/** Faults of the photo, not of the file. */
const faultsOfThePhoto: readonly Unreadable[] = [
  "no-text",
  "no-contact",
  "blurred",
  "too-dark",
  "too-small",
  "no-people",
  "no-sender",
];

function findingsOf(found: JoinedPhoto): Findings {
  if (found.kind === "other-side") return {};
  if (found.kind === "left-out") return { leftOut: found.why };
  if (found.kind === "unreadable") {
    const error = { code: found.why, message: unreadableAdvice[found.why].what };
    return { error: faultsOfThePhoto.includes(found.why) ? null : error, advice: [adviceOn(found.why)] };
  }
  const contacts = found.cards.flatMap(({ reading, box, told }) =>
    reading && standsAlone(reading) ? [contactReport(reading, box, told)] : [],
  );
  if (contacts.length === 0) return { advice: [adviceOn("no-contact")] };
  return { contacts, advice: found.leftOut > 0 ? [adviceOn(tooMany(contacts))] : [] };
}

const tooMany = ([first]: readonly ContactReport[]): Unreadable =>
  first?.source === "vcard" ? "too-many-people" : "too-many";

function adviceOn(why: Unreadable): string {
  const { what, helps } = unreadableAdvice[why];
  return `${what} ${helps}`;
}
