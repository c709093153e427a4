import type { PhotoReading, Unreadable } from "../../../shared/domain/captures/capture.ts";
import { type JoinedPhoto, joinSides } from "../../../shared/domain/captures/join-sides.ts";
import { standsAlone } from "../../../shared/domain/captures/stands-alone.ts";
import type { Photo } from "../../../shared/domain/mail/units-of.ts";
import { unreadableAdvice } from "../../../shared/mails/receipt/unreadable-advice.ts";
import { type ReadPhotoDeps, readPhotos } from "../../../shared/use-cases/read-photo.ts";
import { contactReport } from "./contact-report.ts";
import type { Findings } from "./read-report.ts";

export type PhotoReader = Pick<ReadPhotoDeps, "photoLab" | "cardReader">;

/** What is on the photos of one mail, each by itself. `error` where the file is at fault, `advice` wherever something would help. */
export async function photoFindings(
  { photoLab, cardReader }: PhotoReader,
  photos: readonly Photo[],
): Promise<readonly Findings[]> {
  const show = async () => ({ small: new Uint8Array(), cutOuts: [] });
  const readings = await readPhotos(
    { ...keepingNothing, cardReader, photoLab: { ...photoLab, show } },
    photos,
  );
  if (readings === "over-budget") throw new Error("reading has no budget here");
  return findingsIn(readings);
}

/** The same of photos that have been read. */
export const findingsIn = (readings: readonly PhotoReading[]): readonly Findings[] =>
  joinSides(readings).map(findingsOf);

const keepingNothing: Omit<ReadPhotoDeps, keyof PhotoReader> = {
  clock: () => new Date().toISOString(),
  readings: { find: async () => null, keep: async () => undefined },
  photoBudget: { take: async () => true },
  pictures: { keep: async () => "" },
};

/** Faults of the photo, not of the file. */
const faultsOfThePhoto: readonly Unreadable[] = ["no-text", "no-contact", "blurred", "too-dark", "too-small"];

function findingsOf(photo: JoinedPhoto): Findings {
  if (photo.kind === "other-side") return {};
  if (photo.kind === "unreadable") {
    const error = { code: photo.why, message: unreadableAdvice[photo.why].what };
    return { error: faultsOfThePhoto.includes(photo.why) ? null : error, advice: [adviceOn(photo.why)] };
  }
  const contacts = photo.cards.flatMap(({ reading, box }) =>
    reading && standsAlone(reading) ? [contactReport(reading, box)] : [],
  );
  if (contacts.length === 0) return { advice: [adviceOn("no-contact")] };
  return { contacts, advice: photo.leftOut > 0 ? [adviceOn("too-many")] : [] };
}

function adviceOn(why: Unreadable): string {
  const { what, helps } = unreadableAdvice[why];
  return `${what} ${helps}`;
}
