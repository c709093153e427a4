import { createAgenda } from "./agenda.ts";
import type { StationSetting, Work } from "./setting.ts";

export type Message = {
  readonly person: number;
  readonly kind: "wake" | "answer" | "photo";
  readonly at: number;
};

export type Station = {
  /** From that second on the message may be received. */
  readonly send: (message: Message) => void;
  /** Starts as many batches as find a free process before the second is over. */
  readonly step: (second: number) => void;
  readonly handled: () => number;
};

/** A queue and the function that takes from it, as SQS and Lambda work together. */
export function createStation(
  setting: StationSetting,
  handle: (message: Message, start: number) => Work,
): Station {
  const later = createAgenda<Message>();
  const freeAt = new Array<number>(setting.atOnce).fill(0);
  let [queue, head, count]: [Message[], number, number] = [[], 0, 0];

  const take = (): readonly Message[] => {
    const batch = queue.slice(head, head + setting.batchSize);
    head += batch.length;
    count += batch.length;
    if (head > 10_000) [queue, head] = [queue.slice(head), 0];
    return batch;
  };

  /** Messages of a batch are handled at the same time, but share the processor. */
  const run = (batch: readonly Message[], start: number): number => {
    const handled = batch.map((message) => handle(message, start));
    const cpu = handled.reduce((sum, each) => sum + each.cpu, 0);
    return start + cpu + Math.max(...handled.map(({ wait }) => wait));
  };

  return {
    send: (message) => later.add(Math.ceil(message.at), message),
    step(second) {
      queue.push(...later.take(second));
      for (const [process, free] of freeAt.entries()) {
        let start = Math.max(free, second);
        while (start < second + 1 && head < queue.length) start = run(take(), start);
        freeAt[process] = Math.max(free, start);
      }
    },
    handled: () => count,
  };
}
