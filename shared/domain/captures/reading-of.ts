import { readCard } from "../cards/read-card.ts";
import type { TextLine } from "../cards/text-line.ts";
import type { CardReading } from "./capture.ts";
import { withCodes } from "./with-codes.ts";

/** What a side of a card says, in print and in codes. Null: nothing of a contact. */
export const readingOf = (lines: readonly TextLine[], codes: readonly string[]): CardReading | null =>
  withCodes(readCard(lines), codes);
