import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorker, OEM, type Page, type Worker } from "tesseract.js";

export type Recognizer = {
  /** `picture`: any that Tesseract decodes. @throws where it does not, or takes too long. */
  recognize(picture: Buffer): Promise<Page>;
  close(): Promise<void>;
};

/** Tesseract in at most `most` threads, each started when it is first needed; requests are taken in order. */
export function recognizer(most: number): Recognizer {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const started: Promise<Worker>[] = [];

  async function take(): Promise<Worker> {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (started.length >= most) return new Promise((resolve) => waiting.push(resolve));
    const worker = startWorker();
    started.push(worker);
    return worker;
  }

  function giveBack(worker: Worker): void {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  }

  return {
    async recognize(picture) {
      const worker = await take();
      try {
        const { data } = await worker.recognize(picture, {}, { text: false, blocks: true });
        return data;
      } finally {
        giveBack(worker);
      }
    },
    async close() {
      await Promise.all(started.map(async (worker) => (await worker).terminate()));
    },
  };
}

/** The language data comes with a package, so that nothing is downloaded, and nothing is cached in the working directory. */
async function startWorker(): Promise<Worker> {
  const data = dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/package.json")));
  return createWorker("eng", OEM.LSTM_ONLY, {
    langPath: `${data}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: "none",
    // Without it an unreadable picture ends the process; the rejected promise tells of the fault anyway.
    errorHandler: () => undefined,
  });
}
