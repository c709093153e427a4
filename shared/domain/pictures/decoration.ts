import type { Attachment } from "../mail/parsed-mail.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";

/** Why a picture of a mail is not looked at for a card. */
export type Decoration = "tracking-pixel" | "icon" | "signature-logo" | "no-text";

/** Where a picture stands in its mail. */
export type PicturePlace = {
  /** In or below a signature, or in a quoted mail. */
  readonly isBelow: boolean;
  /** There is nothing else in the mail: neither words nor other pictures. */
  readonly isAlone: boolean;
};

/** From here on it is decoration; from `suspicion` on it is where no card is found on it. */
const certainty = 2.5;
const suspicion = 0.5;

/**
 * What mail programs and signatures put into mails, told from photos by size, shape, format, name and place. Null: it may be a card.
 * `maybe`: a card, or one of those: what is on it will tell.
 */
export function decoration(
  part: Attachment,
  place: PicturePlace,
): Exclude<Decoration, "no-text"> | "maybe" | null {
  const size = pictureSize(part.bytes);
  if (size === null && !part.type.startsWith("image/")) return null;
  if (size && Math.max(size.width, size.height) <= 4) return "tracking-pixel";
  if (size && Math.max(size.width, size.height) < 80) return "icon";
  const weight = [...byShape(size), ...byFile(part), ...byPlace(part, place)].reduce(
    (sum, each) => sum + each,
    0,
  );
  if (weight >= certainty) return "signature-logo";
  return weight >= suspicion ? "maybe" : null;
}

/** A card in a photo is not smaller than this, and no card is as long as a banner. */
function byShape(size: PictureSize | null): readonly number[] {
  if (size === null) return [];
  const { width, height } = size;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return [
    short < 120 ? 2 : short < 200 ? 1 : 0,
    width * height < 40_000 ? 1 : 0,
    long > 3.2 * short ? 1.5 : 0,
    short >= 700 ? -2 : 0,
  ];
}

function byFile({ type, name, bytes }: Attachment): readonly number[] {
  return [
    type === "image/gif" || type === "image/svg+xml" ? 2 : 0,
    type === "image/png" ? 0.5 : 0,
    type === "image/jpeg" || type === "image/heic" ? -1 : 0,
    bytes.length < 15_000 ? 1 : 0,
    bytes.length > 200_000 ? -2 : 0,
    programsName.test(name) ? 1 : 0,
    camerasName.test(name) ? -2 : 0,
  ];
}

const programsName =
  /^(?:image\d{3}\.|outlook-|logo|icon|facebook|linkedin|twitter|instagram|youtube|whatsapp|spacer|pixel|banner|signature|footer|header)|logo|_sig\b/i;

/** As phones and scanners name what they take. */
const camerasName =
  /^(?:img[_-]?\d|dsc|pxl_|photo|image\d?\.(?:jpe?g|heic)|\d{8}[_-]|whatsapp image|scan|card|visitenkarte|screenshot)/i;

function byPlace({ inline }: Attachment, { isBelow, isAlone }: PicturePlace): readonly number[] {
  return [inline ? 0.5 : -1.5, isBelow ? 1 : 0, isAlone ? -1.5 : 0];
}
