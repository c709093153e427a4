import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { localCardReader } from "../read/local-card-reader.ts";
import type { Findings } from "../read/read-report.ts";
import { type PhotoReader, photoFindings } from "../read/source-findings.ts";
import { type Cost, costMeter } from "./cost-meter.ts";
import type { TruePhotos } from "./true-photos.ts";

/** What was read from the photos of one entry. */
export type ReadPhotos = Cost & {
  readonly found: readonly Findings[];
  /** Every line of text that was read, and what the codes say. */
  readonly lines: readonly string[];
};

export type PhotosReader = {
  read(photos: TruePhotos): Promise<ReadPhotos>;
  close(): Promise<void>;
};

/** Reads by the product's own parts, with the local card reader behind them. */
export function photosReader(folder: string): PhotosReader {
  const lab = sharpPhotoLab();
  const reader = localCardReader();
  return {
    async read({ files }) {
      const lines: string[] = [];
      const listening: PhotoReader = {
        photoLab: {
          ...lab,
          async develop(bytes) {
            const developed = await lab.develop(bytes);
            if (developed.kind === "developed") lines.push(...developed.cards.flatMap(({ codes }) => codes));
            return developed;
          },
        },
        cardReader: {
          async read(jpeg) {
            const text = await reader.read(jpeg);
            lines.push(...text.lines.map((line) => line.text));
            return text;
          },
        },
      };
      const photos = await Promise.all(
        files.map(async (file) => ({ name: file, bytes: await readFile(join(folder, file)), hash: file })),
      );
      const cost = costMeter();
      const found = await photoFindings(listening, photos);
      return { found, lines, ...cost() };
    },
    close: () => reader.close(),
  };
}
