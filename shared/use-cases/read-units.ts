import type { PhotoReading } from "../domain/captures/capture.ts";
import { type JoinedPhoto, joinSides } from "../domain/captures/join-sides.ts";
import { standsAlone } from "../domain/captures/stands-alone.ts";
import type { ForwardedMail } from "../domain/forwards/forwarded-mail.ts";
import type { Reply } from "../domain/introductions/decide-reply.ts";
import type { ReadUnit } from "../domain/mail/decide-mail.ts";
import { isSource, type Source, sourceName, type Unit } from "../domain/mail/units-of.ts";
import { visibleText } from "../domain/mail/visible-text.ts";
import { type ReadPhotoDeps, readPhotos } from "./read-photo.ts";

/**
 * What is on the photos and in the other sources of one mail. All of them are read, since a card's two sides may be on two photos;
 * what earlier parts have read was remembered. `over-budget`: a photo was not read.
 */
export async function readUnits(
  deps: ReadPhotoDeps,
  units: readonly Unit[],
): Promise<readonly ReadUnit[] | "over-budget"> {
  const photos = units.filter((unit) => unit.kind === "photo");
  const readings = await readPhotos(
    deps,
    photos.map(({ photo }) => photo),
  );
  if (readings === "over-budget") return readings;
  const sources = units.filter(isSource);
  const found = await Promise.all(
    sources.map(async (unit) => (unit.kind === "photo" ? readings[photos.indexOf(unit)] : statedIn(unit))),
  );
  const joined = joinSides(found.filter((reading) => reading !== undefined));
  const tables = await readTables(units);
  return units.flatMap((unit): readonly ReadUnit[] => {
    if (unit.kind === "tables") return tables;
    if (unit.kind === "left-out") return [asCapture(unit.unit, unit.name, unit)];
    if (!isSource(unit)) return [unit];
    const each = joined[sources.indexOf(unit)];
    if (!each) return [];
    if (unit.kind === "text" && each.kind === "unreadable") return [{ ...unit, kind: "line" }];
    const isDecoration = unit.kind === "photo" && unit.doubtful && !showsSomebody(each);
    const seen: JoinedPhoto = isDecoration ? { kind: "left-out", why: "no-text" } : each;
    const capture = asCapture(unit.unit, sourceName(unit), seen);
    if (unit.kind === "forward") return [{ ...capture, ...replyIn(unit.forwarded) }];
    return [unit.kind === "text" ? { ...capture, said: unit.text } : capture];
  });
}

async function readTables(units: readonly Unit[]): Promise<readonly ReadUnit[]> {
  const found = units.flatMap((unit) => (unit.kind === "tables" ? [unit] : []));
  if (found.length === 0) return [];
  const { readTable } = await import("../domain/import/read-table.ts");
  return found.map(({ unit, files }) => ({ unit, kind: "tables", tables: files.map(readTable) }));
}

/** What somebody else has written to the person, without what they quote. */
function replyIn({ from: { email }, lines, isOwn }: ForwardedMail): { readonly reply?: Reply } {
  if (email === null || isOwn) return {};
  return { reply: { email, text: visibleText({ text: lines.join("\n"), html: null }) } };
}

const asCapture = (unit: number, file: string, found: JoinedPhoto) => ({
  unit,
  kind: "capture" as const,
  file,
  found,
});

const showsSomebody = (found: JoinedPhoto): boolean =>
  found.kind === "other-side" ||
  (found.kind === "read" && found.cards.some(({ reading }) => reading !== null && standsAlone(reading)));

async function statedIn(source: Exclude<Source, { kind: "photo" }>): Promise<PhotoReading> {
  // It has the parser of cards behind it: a tenth of all code, which most mails do not need.
  const people = await import("../domain/captures/stated-in.ts");
  return people.statedIn(source);
}
