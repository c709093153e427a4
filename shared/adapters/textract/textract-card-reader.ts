import {
  BadDocumentException,
  DetectDocumentTextCommand,
  type TextractClient,
  UnsupportedDocumentException,
} from "@aws-sdk/client-textract";
import type { CardReader } from "../../ports/card-reader.ts";
import { textLines } from "./text-lines.ts";

/** Reads by Textract's DetectDocumentText; the picture travels in the request and is stored nowhere. */
export function textractCardReader(client: TextractClient): CardReader {
  return {
    async read(jpeg) {
      try {
        const answer = await client.send(new DetectDocumentTextCommand({ Document: { Bytes: jpeg } }));
        return textLines(answer.Blocks ?? []);
      } catch (fault) {
        if (isAboutThePicture(fault)) return textLines([]);
        throw fault;
      }
    },
  };
}

/** What no retry would change; the person hears that nothing could be read. */
function isAboutThePicture(fault: unknown): boolean {
  return fault instanceof UnsupportedDocumentException || fault instanceof BadDocumentException;
}
