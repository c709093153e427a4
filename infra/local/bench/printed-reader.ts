import type { PhotoReading } from "../../../shared/domain/captures/capture.ts";
import { readCard } from "../../../shared/domain/cards/read-card.ts";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import { findingsIn } from "../read/source-findings.ts";
import { costMeter } from "./cost-meter.ts";
import { printedLines } from "./printed-lines.ts";
import type { PhotosReader } from "./read-photos.ts";

/** Takes the lines in `FOLDER/lines` for what was read from the photos: the parser alone is measured. */
export function printedReader(folder: string): PhotosReader {
  return {
    async read({ files }) {
      const photos = await Promise.all(files.map((file) => printedLines(folder, file)));
      const cost = costMeter();
      const found = findingsIn(photos.map(readingOf));
      return { found, lines: photos.flat(2).map(({ text }) => text), ...cost() };
    },
    close: async () => undefined,
  };
}

const shown = { box: { left: 0, top: 0, width: 1, height: 1 }, picture: "", cutOuts: {} };

const readingOf = (cards: readonly (readonly TextLine[])[]): PhotoReading => ({
  kind: "read",
  cards: cards.map((lines) => ({ ...shown, reading: readCard(lines) })),
  leftOut: 0,
});
