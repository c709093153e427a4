import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { photoOf } from "../../../shared/domain/mail/units-of.ts";
import { localCardReader } from "../read/local-card-reader.ts";
import { type PhotoReader, photoFindings } from "../read/photo-findings.ts";
import type { ContactReport } from "../read/read-report.ts";
import type { TruePhotos } from "./true-photos.ts";

/** What was read from the photos of one entry. */
export type ReadPhotos = {
  readonly contacts: readonly ContactReport[];
  /** Every line of text that was read, and what the codes say. */
  readonly lines: readonly string[];
  readonly seconds: number;
  /** As one core alone would take. */
  readonly coreSeconds: number;
  readonly peakMegabytes: number;
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
        files.map(async (file) => photoOf(file, await readFile(join(folder, file)))),
      );
      const cost = costMeter();
      const contacts = (await photoFindings(listening, photos)).flatMap((found) => found.contacts ?? []);
      return { contacts, lines, ...cost() };
    },
    close: () => reader.close(),
  };
}

/** From now until it is asked. The memory is the whole process's, threads included. */
function costMeter(): () => Pick<ReadPhotos, "seconds" | "coreSeconds" | "peakMegabytes"> {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let peak = process.memoryUsage.rss();
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const looking = setInterval(look, 20);
  return () => {
    clearInterval(looking);
    look();
    const { user, system } = process.cpuUsage(cpu);
    return {
      seconds: (performance.now() - begun) / 1000,
      coreSeconds: (user + system) / 1_000_000,
      peakMegabytes: peak / 2 ** 20,
    };
  };
}
