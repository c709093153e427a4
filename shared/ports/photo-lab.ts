import type { Unreadable } from "../domain/captures/capture.ts";
import type { QuarterTurn } from "../domain/cards/quarter-turn.ts";
import type { TextLine } from "../domain/cards/text-line.ts";

export type Box = TextLine["box"];

/** What may keep a card from being read. */
export type Flaw = Extract<Unreadable, "too-small" | "too-dark" | "blurred">;

/** One card found in a photo, cut out and straightened; the whole photo where none was found. */
export type CardPicture = {
  /** JPEG, at most 5 MB and 2,000 pixels a side: what the card reader gets. Which way round it is, its text will tell. */
  readonly jpeg: Uint8Array;
  /** Around the card in the photo, 0 to 1. */
  readonly box: Box;
  /** What the QR codes on it say. */
  readonly codes: readonly string[];
  /** To be said where nothing could be read; what was read may be right nevertheless. */
  readonly flaw?: Flaw | null;
};

export type DevelopedPhoto =
  | {
      readonly kind: "developed";
      /** At least one, at most twelve a page: from left to right, row by row; page after page. */
      readonly cards: readonly CardPicture[];
    }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

/** What is shown of a card. */
export type ShownCard = {
  /** JPEG, at most 480 pixels wide and 40 KB: what receipts and digests show. */
  readonly small: Uint8Array;
  /** JPEG of each asked place, in order, at most 480 pixels wide and 8 KB. */
  readonly cutOuts: readonly Uint8Array[];
};

/** Makes of any bytes that claim to be a photo something that can be read, or says why not. */
export interface PhotoLab {
  /** Never throws for bad bytes. */
  develop(bytes: Uint8Array): Promise<DevelopedPhoto>;
  /** `jpeg`: a card's picture. `places`: in it as it is when it has been turned. */
  show(jpeg: Uint8Array, turn: QuarterTurn, places: readonly Box[]): Promise<ShownCard>;
}
