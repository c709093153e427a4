import type { QuarterTurn } from "../domain/cards/quarter-turn.ts";
import type { TextLine } from "../domain/cards/text-line.ts";

export type ReadText = {
  /** In reading order, with their places in the picture as it is when it is turned upright; none where there is no text. */
  readonly lines: readonly TextLine[];
  /** How the picture has to be turned so that its text is upright. */
  readonly turn: QuarterTurn;
};

/** Reads the text of a picture, which way round it may be. */
export interface CardReader {
  /** `jpeg`: at most 5 MB. @throws on throttling and outages. */
  read(jpeg: Uint8Array): Promise<ReadText>;
}
