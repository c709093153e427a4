import sharp from "sharp";
import type { Raster } from "./finding/color-planes.ts";
import { reading } from "./limits.ts";

/** The card reader's picture: enlarged where it is small, for letters are read more easily then. */
export async function cardJpeg({ data, width, height }: Raster): Promise<Buffer> {
  const longest = Math.max(reading.least, Math.min(reading.most, Math.max(width, height)));
  const image = sharp(data, { raw: { width, height, channels: 3 } }).resize(longest, longest, {
    fit: "inside",
  });
  const fine = await image.clone().jpeg({ quality: 92 }).toBuffer();
  return fine.length <= reading.bytes ? fine : image.jpeg({ quality: 60 }).toBuffer();
}
