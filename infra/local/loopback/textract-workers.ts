import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createWorker, OEM, type Page, type Worker } from "tesseract.js";

export type Recognizer = {
  /** `picture`: any that Tesseract decodes. @throws where it does not, or takes over a minute. */
  recognize(picture: Buffer): Promise<Page>;
  close(): Promise<void>;
};

const longestRead = 60_000;

/** Tesseract in at most `most` threads, each started when it is first needed; requests are taken in order. */
export function recognizer(most: number): Recognizer {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let starting = 0;

  async function take(): Promise<Worker> {
    while (idle.length === 0 && busy.size + starting >= most)
      await new Promise<void>((go) => waiting.push(go));
    const worker = idle.pop() ?? (await start());
    busy.add(worker);
    return worker;
  }

  async function start(): Promise<Worker> {
    starting += 1;
    return startWorker().finally(() => (starting -= 1));
  }

  return {
    async recognize(picture) {
      const worker = await take();
      try {
        const page = await read(worker, picture);
        idle.push(worker);
        return page;
      } catch (fault) {
        // Whatever state the fault left it in, the next picture gets a new one.
        await worker.terminate();
        throw fault;
      } finally {
        busy.delete(worker);
        waiting.shift()?.();
      }
    },
    async close() {
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()));
    },
  };
}

async function read(worker: Worker, picture: Buffer): Promise<Page> {
  const stop = new AbortController();
  const tooLong = pause(longestRead, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new Error("Tesseract took too long");
  });
  try {
    const result = await Promise.race([
      worker.recognize(picture, {}, { text: false, blocks: true }),
      tooLong,
    ]);
    return result.data;
  } finally {
    stop.abort();
    tooLong.catch(() => undefined);
  }
}

/** The language data comes with a package, so that nothing is downloaded, and nothing is cached in the working directory. */
async function startWorker(): Promise<Worker> {
  const data = dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/package.json")));
  const worker = await createWorker("eng", OEM.LSTM_ONLY, {
    langPath: `${data}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: "none",
    // Without it an unreadable picture ends the process; the rejected promise tells of the fault anyway.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ debug_file: "/dev/null" });
  return worker;
}
