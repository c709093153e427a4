import sharp, { type OutputInfo, type Sharp } from "sharp";
import type { DevelopedPhoto, PhotoLab } from "../../ports/photo-lab.ts";
import { missingShare } from "./missing-share.ts";
import { pictureKind } from "./picture-kind.ts";

/** Where a decoder may need the whole picture in memory, this keeps it under 500 MB: a PNG takes up to 8 bytes a pixel, a JPEG 3. */
const pixelLimit = { jpeg: 120_000_000, png: 50_000_000 } as const;

/** A picture that lacks more of its rows than this is not worth reading. */
const tolerableLoss = 0.15;

const readingSide = 1500;
const readingBytes = 5_000_000;
const smallWidth = 480;
const smallBytes = 40_000;

type Source = { readonly bytes: Uint8Array; readonly limitInputPixels: number };

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
    if (await isCutOff(source)) return { kind: "unreadable", why: "cut-off" };
    const { data, info } = await forReading(source);
    const small = await thumbnail(source);
    return { kind: "developed", forReading: data, small, width: info.width, height: info.height };
  } catch {
    // Its first bytes are a picture's, so what follows them is damaged.
    return { kind: "unreadable", why: "cut-off" };
  }
}

async function isTooLarge({ bytes, limitInputPixels }: Source): Promise<boolean> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return width * height > limitInputPixels;
}

async function isCutOff({ bytes, limitInputPixels }: Source): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: "truncated", limitInputPixels }).resize(64).raw().toBuffer();
    return false;
  } catch {
    return (await missingShare(bytes, limitInputPixels)) > tolerableLoss;
  }
}

/** Gray, and larger than many a photo came: both lift what is recognized. */
async function forReading(source: Source): Promise<{ data: Buffer; info: OutputInfo }> {
  const gray = upright(source).resize(readingSide, readingSide, { fit: "inside" }).greyscale();
  const fine = await gray.clone().jpeg({ quality: 92 }).toBuffer({ resolveWithObject: true });
  return fine.data.length <= readingBytes
    ? fine
    : gray.jpeg({ quality: 70 }).toBuffer({ resolveWithObject: true });
}

async function thumbnail(source: Source): Promise<Buffer> {
  const small = await upright(source)
    .resize(smallWidth, smallWidth * 2, { fit: "inside", withoutEnlargement: true })
    .png()
    .toBuffer();
  for (const quality of [80, 65, 50, 35]) {
    const jpeg = await sharp(small).jpeg({ quality }).toBuffer();
    if (jpeg.length <= smallBytes) return jpeg;
  }
  return sharp(small)
    .resize(smallWidth / 2)
    .jpeg({ quality: 35 })
    .toBuffer();
}

/** Turned as its EXIF says; what is transparent is white, as on paper. */
function upright({ bytes, limitInputPixels }: Source): Sharp {
  return sharp(bytes, { failOn: "none", limitInputPixels })
    .autoOrient()
    .flatten({ background: "white" })
    .timeout({ seconds: 20 });
}
