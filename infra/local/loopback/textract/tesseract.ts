import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { createWorker, OEM, type Page, PSM, type Worker } from "tesseract.js";
import type { ReadLetter } from "./agreed-letters.ts";
import type { Pixels } from "./pixels.ts";

/** Tesseract in a thread of its own. One strip at a time. */
export type Tesseract = {
  /** The letters on a strip with one line of text. @throws where Tesseract fails. */
  lettersOn(strip: Pixels): Promise<readonly ReadLetter[]>;
  stop(): Promise<unknown>;
};

/** The language data comes with a package, so that nothing is downloaded, and nothing is cached in the working directory. */
export async function startTesseract(): Promise<Tesseract> {
  const data = dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/package.json")));
  const worker = await createWorker("eng", OEM.LSTM_ONLY, {
    langPath: `${data}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: "none",
    // Without it an unreadable picture ends the process; the rejected promise tells of the fault anyway.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ debug_file: "/dev/null", tessedit_pageseg_mode: PSM.SINGLE_LINE });
  return { lettersOn: (strip) => read(worker, strip), stop: () => worker.terminate() };
}

async function read(worker: Worker, strip: Pixels): Promise<readonly ReadLetter[]> {
  const { data } = await worker.recognize(await asPicture(strip), {}, { text: false, blocks: true });
  return lettersIn(data);
}

/** Gray lifts what Tesseract recognizes, and it wants some room around the letters. */
function asPicture({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .greyscale()
    .extend({ top: 8, bottom: 8, left: 10, right: 10, extendWith: "copy" })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function lettersIn({ blocks }: Page): readonly ReadLetter[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .flatMap(({ symbols }) =>
      symbols.map(({ text, confidence }, index) => ({
        letter: text,
        certainty: confidence / 100,
        startsWord: index === 0,
      })),
    );
}
