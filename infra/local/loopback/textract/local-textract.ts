import type { DetectDocumentTextResponse } from "@aws-sdk/client-textract";
import { blocksOf, type ReadLine } from "./blocks.ts";
import { decoded } from "./decoded.ts";
import { type Eye, startEye } from "./eye.ts";
import type { FoundLine } from "./find-lines.ts";
import { fusedWords } from "./fused-words.ts";
import { type InTurn, inTurn } from "./in-turn.ts";
import { startTesseract, type Tesseract } from "./tesseract.ts";

export type LocalTextract = {
  /** Answers as DetectDocumentText does. @throws an error named as the service names it, for bytes that are no JPEG or PNG. */
  detect(bytes: Uint8Array): Promise<DetectDocumentTextResponse>;
  close(): Promise<void>;
};

type Readers = { readonly eye: InTurn<Eye>; readonly tesseract: InTurn<Tesseract> };

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
      for (const line of found) lines.push(await readLine(readers.tesseract, line));
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

/** What Tesseract fails on is read by the other alone. */
async function readLine(tesseract: InTurn<Tesseract>, { box, strip, scores }: FoundLine): Promise<ReadLine> {
  const letters = await tesseract.use((it) => it.lettersOn(strip)).catch(() => []);
  return { box, words: fusedWords(scores, letters) };
}
