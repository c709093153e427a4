import type { Sharp } from "sharp";

/**
 * How much of a picture that was cut off is missing, 0 to 1: decoders fill what they did not get with one color, so that is the
 * share of the rows at the bottom that are of one color.
 */
export async function missingShare(picture: Sharp): Promise<number> {
  const { data, info } = await picture
    .resize({ width: 64, height: 200, fit: "fill" })
    .flatten()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let row = info.height - 1;
  while (row >= 0 && isFlat(data.subarray(row * info.width, (row + 1) * info.width))) row -= 1;
  return (info.height - 1 - row) / info.height;
}

function isFlat(row: Uint8Array): boolean {
  return Math.max(...row) - Math.min(...row) <= 2;
}
