import { fileURLToPath } from "node:url";
import sharp from "sharp";

const card = fileURLToPath(new URL("../../demo/cards/maria-lindqvist.jpg", import.meta.url));
const size = { width: 4032, height: 3024, channels: 3 } as const;

export type PhonePhotos = (n: number) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** Photos as a phone takes them, of 12 megapixels and some three megabytes; another for each number. */
export async function phonePhotos(): Promise<PhonePhotos> {
  // The grain of a sensor is what makes a phone's photos large.
  const noise = { type: "gaussian", mean: 128, sigma: 36 } as const;
  const grain = await sharp({ create: { ...size, noise, background: "gray" } })
    .raw()
    .toBuffer();
  const scene = await sharp(card)
    .resize(size.width, size.height, { fit: "fill" })
    .composite([{ input: grain, raw: size, blend: "soft-light" }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return async (n) => {
    const mark = { create: { width: 40 * n, height: 60, channels: 3, background: "navy" } } as const;
    const photo = sharp(scene, { raw: size }).composite([{ input: mark, gravity: "south" }]);
    return { name: `card-${n}.jpg`, bytes: await photo.jpeg({ quality: 85 }).toBuffer() };
  };
}
