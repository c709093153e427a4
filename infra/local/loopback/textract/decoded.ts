import sharp from "sharp";
import type { Pixels } from "./pixels.ts";

/** A longer side would take memory and show no more. */
const longestSide = 3000;

/** @throws an error named as the service names it, for bytes that are no JPEG or PNG. */
export async function decoded(bytes: Uint8Array): Promise<Pixels & { readonly data: Buffer }> {
  try {
    const { format } = await sharp(bytes).metadata();
    if (format !== "jpeg" && format !== "png") throw new Error(`cannot read ${format}`);
    const { data, info } = await sharp(bytes)
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (cause) {
    throw Object.assign(new Error("Request has unsupported document format", { cause }), {
      name: "UnsupportedDocumentException",
    });
  }
}
