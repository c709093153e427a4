import sharp, { type Sharp } from "sharp";
import type { DevelopedPhoto, PhotoLab } from "../../ports/photo-lab.ts";
import { missingShare } from "./missing-share.ts";
import { pictureKind } from "./picture-kind.ts";

/** Decoders may hold a whole picture in memory, of up to 8 bytes a pixel: within this they take less than 600 MB. */
const pixelLimit = { jpeg: 70_000_000, png: 50_000_000 } as const;

/** A picture that lacks more of its rows than this is not worth reading. */
const tolerableLoss = 0.15;

const readingSide = 1500;
const readingBytes = 5_000_000;
const smallWidth = 480;
const smallBytes = 40_000;

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
  };
}

async function developPicture(source: Source): Promise<DevelopedPhoto> {
  try {
    if (await isTooLarge(source)) return { kind: "unreadable", why: "too-large" };
    const pixels = (await decoded(source, "truncated").catch(() => null)) ?? (await decodedInPart(source));
    if (pixels === null) return { kind: "unreadable", why: "cut-off" };
    const { width, height } = pixels.info;
    return {
      kind: "developed",
      forReading: await forReading(pixels),
      small: await small(pixels),
      width,
      height,
    };
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

/** Gray, which lifts what is recognized too. */
async function forReading(pixels: Pixels): Promise<Buffer> {
  const gray = picture(pixels).greyscale().toColourspace("b-w");
  const fine = await gray.clone().jpeg({ quality: 92 }).toBuffer();
  return fine.length <= readingBytes ? fine : gray.jpeg({ quality: 60 }).toBuffer();
}

async function small(pixels: Pixels): Promise<Buffer> {
  const box = { width: smallWidth, height: smallWidth * 2, fit: "inside", withoutEnlargement: true } as const;
  for (const quality of [80, 65, 50, 35]) {
    const jpeg = await picture(pixels).resize(box).jpeg({ quality }).toBuffer();
    if (jpeg.length <= smallBytes) return jpeg;
  }
  return picture(pixels)
    .resize({ ...box, width: smallWidth / 2 })
    .jpeg({ quality: 35 })
    .toBuffer();
}

function picture({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
