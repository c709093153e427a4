import type { TextLine } from "../domain/cards/text-line.ts";

/** Reads the text of a picture. */
export interface CardReader {
  /** `jpeg` upright, at most 5 MB. Lines in reading order; none where there is no text. @throws on throttling and outages. */
  lines(jpeg: Uint8Array): Promise<readonly TextLine[]>;
}
