import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FoundLine } from "./find-lines.ts";
import type { Pixels } from "./pixels.ts";

/** PP-OCR's networks in a thread. One picture at a time. */
export type Eye = {
  /** @throws where the networks or their thread fail. */
  linesIn(picture: Pixels): Promise<readonly FoundLine[]>;
  stop(): Promise<unknown>;
};

type Answer = { readonly lines: readonly FoundLine[] } | { readonly fault: string };

export async function startEye(): Promise<Eye> {
  const thread = new Worker(new URL("./eye-thread.ts", import.meta.url));
  // Whoever waits hears of it by `once`; where nobody does it must not end the process.
  thread.on("error", () => undefined);
  return {
    async linesIn(picture) {
      thread.postMessage(picture);
      // Rejects where the thread ends by an error.
      const [answer] = (await once(thread, "message")) as [Answer];
      if ("fault" in answer) throw new Error(answer.fault);
      return answer.lines;
    },
    stop: () => thread.terminate(),
  };
}
