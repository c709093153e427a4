import type { DetectDocumentTextResponse } from "@aws-sdk/client-textract";
import { blocksOf, type ReadLine } from "./blocks.ts";
import { decoded } from "./decoded.ts";
import { startEye } from "./eye.ts";
import { inTurn } from "./in-turn.ts";
import { type Readers, readLine } from "./read-line.ts";
import { startTesseract } from "./tesseract.ts";

export type LocalTextract = {
  /** Answers as DetectDocumentText does. @throws an error named as the service names it, for bytes that are no JPEG or PNG. */
  detect(bytes: Uint8Array): Promise<DetectDocumentTextResponse>;
  close(): Promise<void>;
};

/**
 * Textract's DetectDocumentText by two readers, each in a thread and both without a network: PP-OCR finds the lines, and each line is
 * what it and Tesseract agree on. While one of them is at a picture the other may be at another.
 */
export function createLocalTextract(): LocalTextract {
  const readers: Readers = { eye: inTurn(startEye), tesseract: inTurn(startTesseract) };
  return {
    async detect(bytes) {
      const picture = await decoded(bytes);
      const found = await readers.eye.use((eye) => eye.linesIn(picture));
      const lines: ReadLine[] = [];
      for (const line of found) lines.push(await readLine(readers, picture, line));
      return {
        DocumentMetadata: { Pages: 1 },
        Blocks: [...blocksOf(lines, picture)],
        DetectDocumentTextModelVersion: "1.0",
      };
    },
    async close() {
      await Promise.all([readers.eye.close(), readers.tesseract.close()]);
    },
  };
}
