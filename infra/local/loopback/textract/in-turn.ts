import { setTimeout as pause } from "node:timers/promises";

/** Something costly that is used by one at a time: started at its first use, and anew after a fault. */
export type InTurn<T> = {
  /** @throws what `work` throws, or where it takes over a minute. */
  use<R>(work: (it: T) => Promise<R>): Promise<R>;
  close(): Promise<void>;
};

const longestUse = 60_000;

export function inTurn<T extends { stop(): Promise<unknown> }>(start: () => Promise<T>): InTurn<T> {
  let running: Promise<T> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function stop(): Promise<void> {
    const stopping = running;
    running = null;
    await stopping?.then((it) => it.stop()).catch(() => undefined);
  }

  async function used<R>(work: (it: T) => Promise<R>): Promise<R> {
    try {
      return await inTime(work(await (running ??= start())));
    } catch (fault) {
      // Whatever state the fault left it in, the next use gets a new one.
      await stop();
      throw fault;
    }
  }

  return {
    use(work) {
      const use = last.then(() => used(work));
      last = use.catch(() => undefined);
      return use;
    },
    close: stop,
  };
}

async function inTime<R>(work: Promise<R>): Promise<R> {
  const done = new AbortController();
  const tooLong = pause(longestUse, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new Error("It took too long");
  });
  tooLong.catch(() => undefined);
  return Promise.race([work, tooLong]).finally(() => done.abort());
}
