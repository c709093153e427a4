import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FoundLine } from "./find-lines.ts";
import type { LetterScores } from "./letter-scores.ts";
import type { Pixels } from "./pixels.ts";

/** PP-OCR's networks in a thread. One picture, or one strip of one, at a time. @throws where the networks or their thread fail. */
export type Eye = {
  linesIn(picture: Pixels): Promise<readonly FoundLine[]>;
  lettersOn(strip: Pixels): Promise<LetterScores>;
  stop(): Promise<unknown>;
};

/** What the thread is to look at. */
export type Sight = { readonly of: "picture" | "strip"; readonly at: Pixels };

export async function startEye(): Promise<Eye> {
  const thread = new Worker(new URL("./eye-thread.ts", import.meta.url));
  // Whoever waits hears of it by `once`; where nobody does it must not end the process.
  thread.on("error", () => undefined);
  async function look(sight: Sight): Promise<unknown> {
    thread.postMessage(sight);
    // Rejects where the thread ends by an error.
    const [answer] = (await once(thread, "message")) as [
      { readonly seen: unknown } | { readonly fault: string },
    ];
    if ("fault" in answer) throw new Error(answer.fault);
    return answer.seen;
  }
  return {
    linesIn: async (at) => (await look({ of: "picture", at })) as readonly FoundLine[],
    lettersOn: async (at) => (await look({ of: "strip", at })) as LetterScores,
    stop: () => thread.terminate(),
  };
}
