import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Asked, Pixels } from "./asked.ts";

/** One file's share of the process: `milliseconds` of decoding, all its pages together. */
const most = { milliseconds: 25_000, bytes: 650_000_000 } as const;

export type Decoder = {
  /** One at a time. @throws where it cannot be decoded, or takes too long or too much memory. */
  page(index: number): Promise<Pixels>;
  close(): Promise<void>;
};

/**
 * Decodes in a thread of its own, which is ended when it takes too long or too much memory: decoders in WebAssembly that a
 * hostile file has led astray cannot be stopped otherwise.
 */
export function decoderApart(asked: Asked): Decoder {
  const worker = new Worker(decoderFile(), { workerData: asked, stderr: true, stdout: true });
  const limited = limits(worker);
  const failed = failureOf(worker);
  return {
    async page(index) {
      worker.postMessage(index);
      const answer = once(worker, "message") as Promise<[Pixels]>;
      const [pixels] = await limited(Promise.race([failed, answer]));
      return pixels;
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** In a bundle it lies beside the file that this has become a part of. */
function decoderFile(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./decoder.ts" : "./decoder.mjs", import.meta.url);
}

function failureOf(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The decoder ended without an answer.")));
  });
  failed.catch(() => undefined);
  return failed;
}

/** Waits, while the worker keeps within its share. */
function limits(worker: Worker): <Answer>(answer: Promise<Answer>) => Promise<Answer> {
  const before = process.memoryUsage.rss();
  const end = (why: string) => worker.emit("error", new Error(why));
  let left = most.milliseconds;
  return async (answer) => {
    const watch = setInterval(() => {
      left -= watched;
      if (left < 0) end("too long");
      if (process.memoryUsage.rss() - before > most.bytes) end("too much memory");
    }, watched);
    return answer.finally(() => clearInterval(watch));
  };
}

const watched = 20;
