import sharp, { type Sharp } from "sharp";
import type { Raster } from "./finding/color-planes.ts";
import { missingShare } from "./missing-share.ts";
import type { Page } from "./page.ts";

/** A picture more of whose rows are missing is not worth reading. */
const tolerableLoss = 0.15;

/** What sharp decodes by itself. `page`: of a TIFF, from zero. */
export type SharpSource = {
  readonly bytes: Uint8Array;
  readonly page: number;
  readonly limitInputPixels: number;
};

export type SharpPixels = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
};

/** A page of a picture that sharp decodes, turned as its metadata say. It may lack a little at its end. */
export async function sharpPage({ bytes, ...options }: SharpSource): Promise<Page> {
  const { autoOrient } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  const opened = (failOn: "truncated" | "none") => sharp(bytes, { ...options, failOn }).autoOrient();
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    async raster(longest) {
      const whole = await rasterOf(opened("truncated"), longest).catch(() => null);
      if (whole) return whole;
      if ((await missingShare(opened("none"))) > tolerableLoss) throw new Error("Too much of it is missing.");
      return rasterOf(opened("none"), longest);
    },
  };
}

/** A page of pixels that are there already. */
export function pageOfPixels({ data, width, height, channels }: SharpPixels): Page {
  return {
    width,
    height,
    raster: (longest) => rasterOf(sharp(data, { raw: { width, height, channels } }), longest),
  };
}

/** Transparent is white, as paper. */
async function rasterOf(picture: Sharp, longest: number): Promise<Raster> {
  const { data, info } = await picture
    .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .timeout({ seconds: 30 })
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Pixels of ${info.channels} channels`);
  return { data, width: info.width, height: info.height };
}
