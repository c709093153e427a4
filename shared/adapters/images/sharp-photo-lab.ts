import sharp, { type Sharp } from "sharp";
import type { QuarterTurn } from "../../domain/cards/quarter-turn.ts";
import type { Box, DevelopedPhoto, PhotoLab } from "../../ports/photo-lab.ts";
import { missingShare } from "./missing-share.ts";
import { pictureKind } from "./picture-kind.ts";

/** Decoders may hold a whole picture in memory, of up to 8 bytes a pixel: within this they take less than 600 MB. */
const pixelLimit = { jpeg: 70_000_000, png: 50_000_000 } as const;

/** A picture that lacks more of its rows than this is not worth reading. */
const tolerableLoss = 0.15;

const readingSide = 1500;
const readingBytes = 5_000_000;
const shownWidth = 480;
const mostBytes = { small: 40_000, cutOut: 8_000 } as const;

type Source = { readonly bytes: Uint8Array; readonly limitInputPixels: number };
type Pixels = {
  readonly data: Buffer;
  readonly info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
};

/** Develops JPEG and PNG; keeps the pixels in memory under a stated limit, whatever a file claims. */
export function sharpPhotoLab(): PhotoLab {
  return {
    async develop(bytes) {
      if (bytes.length === 0) return { kind: "unreadable", why: "empty-file" };
      const kind = pictureKind(bytes);
      if (kind === "none") return { kind: "unreadable", why: "not-a-picture" };
      if (kind === "other") return { kind: "unreadable", why: "unsupported-format" };
      return developPicture({ bytes, limitInputPixels: pixelLimit[kind] });
    },
    async show(jpeg, turn, places) {
      const pixels = await turned(jpeg, turn);
      return {
        small: await shown(picture(pixels), mostBytes.small),
        cutOuts: await Promise.all(places.map((place) => shown(cutOut(pixels, place), mostBytes.cutOut))),
      };
    },
  };
}

async function developPicture(source: Source): Promise<DevelopedPhoto> {
  try {
    if (await isTooLarge(source)) return { kind: "unreadable", why: "too-large" };
    const pixels = (await decoded(source, "truncated").catch(() => null)) ?? (await decodedInPart(source));
    if (pixels === null) return { kind: "unreadable", why: "cut-off" };
    const whole = { left: 0, top: 0, width: 1, height: 1 };
    return { kind: "developed", cards: [{ jpeg: await forReading(pixels), box: whole, codes: [] }] };
  } catch {
    // Its first bytes are a picture's, so what follows them is damaged.
    return { kind: "unreadable", why: "cut-off" };
  }
}

async function isTooLarge({ bytes, limitInputPixels }: Source): Promise<boolean> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return width * height > limitInputPixels;
}

/** Null: too much of it is missing. */
async function decodedInPart(source: Source): Promise<Pixels | null> {
  const missing = await missingShare(source.bytes, source.limitInputPixels);
  return missing > tolerableLoss ? null : decoded(source, "none");
}

/** Turned as its EXIF says, and larger than many a photo came, which lifts what is recognized; transparent is white, as paper. */
async function decoded({ bytes, limitInputPixels }: Source, failOn: "truncated" | "none"): Promise<Pixels> {
  return sharp(bytes, { failOn, limitInputPixels })
    .autoOrient()
    .resize(readingSide, readingSide, { fit: "inside" })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .timeout({ seconds: 30 })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function forReading(pixels: Pixels): Promise<Buffer> {
  const fine = await picture(pixels).jpeg({ quality: 92 }).toBuffer();
  return fine.length <= readingBytes ? fine : picture(pixels).jpeg({ quality: 60 }).toBuffer();
}

async function turned(jpeg: Uint8Array, turn: QuarterTurn): Promise<Pixels> {
  return sharp(jpeg).rotate(turn).raw().toBuffer({ resolveWithObject: true });
}

/** With some of what is around it. */
function cutOut(pixels: Pixels, place: Box): Sharp {
  const { width, height } = pixels.info;
  const around = 0.3 * place.height * height;
  const left = clamped(place.left * width - around, width - 1);
  const top = clamped(place.top * height - around, height - 1);
  const right = clamped((place.left + place.width) * width + around, width);
  const bottom = clamped((place.top + place.height) * height + around, height);
  return picture(pixels).extract({
    left,
    top,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  });
}

const clamped = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));

async function shown(image: Sharp, most: number): Promise<Buffer> {
  const box = { width: shownWidth, height: shownWidth * 2, fit: "inside", withoutEnlargement: true } as const;
  for (const quality of [80, 65, 50, 35]) {
    const jpeg = await image.clone().resize(box).jpeg({ quality }).toBuffer();
    if (jpeg.length <= most) return jpeg;
  }
  return image
    .resize({ ...box, width: shownWidth / 2 })
    .jpeg({ quality: 35 })
    .toBuffer();
}

function picture({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
