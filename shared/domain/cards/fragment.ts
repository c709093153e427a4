import type { TextLine } from "./text-line.ts";

/** A piece of a printed line that is no email, phone or web address: of a name, a title, a company, an address, or of none. */
export type Fragment = {
  readonly text: string;
  /** Which of the lines it is of. */
  readonly line: number;
  readonly box: TextLine["box"];
  /** 0 to 1: how sure the reader is of the characters. */
  readonly confidence: number;
  /** Its letters' size against the usual one on this card: 2 is twice as large. */
  readonly size: number;
  /** It stands behind a bullet, as services do. */
  readonly bulleted: boolean;
  /** It ends with a mark or a word after which more must come. */
  readonly breaksOff: boolean;
  /** What parts it from the one before it on its line; null: nothing stands before it. */
  readonly behind: { readonly mark: string; readonly strength: "strong" | "weak" } | null;
};
