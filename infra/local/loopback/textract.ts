import type { DetectDocumentTextResponse } from "@aws-sdk/client-textract";
import sharp from "sharp";
import { blocksOf } from "./textract-blocks.ts";
import { recognizer } from "./textract-workers.ts";

export type LocalTextract = {
  /** Answers as DetectDocumentText does. @throws an error named as the service names it, for bytes that are no JPEG or PNG. */
  detect(bytes: Uint8Array): Promise<DetectDocumentTextResponse>;
  close(): Promise<void>;
};

/** Textract's DetectDocumentText by Tesseract: English, in at most two threads, no network. */
export function createLocalTextract(): LocalTextract {
  const tesseract = recognizer(2);
  return {
    async detect(bytes) {
      const { picture, width, height } = await decoded(bytes);
      const page = await tesseract.recognize(picture);
      return {
        DocumentMetadata: { Pages: 1 },
        Blocks: [...blocksOf(page, { width, height })],
        DetectDocumentTextModelVersion: "1.0",
      };
    },
    close: () => tesseract.close(),
  };
}

/** Tesseract's own decoders fail on some pictures, so it is given plain pixels. */
async function decoded(bytes: Uint8Array): Promise<{ picture: Buffer; width: number; height: number }> {
  try {
    const { format } = await sharp(bytes).metadata();
    if (format !== "jpeg" && format !== "png") throw new Error(`cannot read ${format}`);
    const { data, info } = await sharp(bytes)
      .flatten({ background: "white" })
      // Gray lifts what Tesseract recognizes.
      .greyscale()
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    return { picture: data, width: info.width, height: info.height };
  } catch (cause) {
    throw Object.assign(new Error("Request has unsupported document format", { cause }), {
      name: "UnsupportedDocumentException",
    });
  }
}
