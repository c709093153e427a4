import { Worker } from "node:worker_threads";
import type { Asked, Pixels } from "./asked.ts";

/** One decoding's share of the process. */
const most = { milliseconds: 25_000, bytes: 650_000_000 } as const;

/**
 * Decodes in a thread of its own, which is ended when it takes too long or too much memory: decoders in WebAssembly that a
 * hostile file has led astray cannot be stopped otherwise. @throws then, and where the bytes cannot be decoded.
 */
export async function decodeApart(asked: Asked): Promise<Pixels> {
  const worker = new Worker(decoderFile(), { workerData: asked, stderr: true, stdout: true });
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > most.bytes) worker.emit("error", new Error("too much memory"));
  }, 20);
  const late = setTimeout(() => worker.emit("error", new Error("too long")), most.milliseconds);
  try {
    return await answerOf(worker);
  } finally {
    clearInterval(watch);
    clearTimeout(late);
    await worker.terminate();
  }
}

/** In a bundle it lies beside the file that this has become a part of. */
function decoderFile(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./decoder.ts" : "./decoder.mjs", import.meta.url);
}

function answerOf(worker: Worker): Promise<Pixels> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The decoder ended without an answer.")));
  });
}
