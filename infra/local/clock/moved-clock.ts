import { keepFile } from "../loopback/keep-file.ts";
import { keptFile } from "../loopback/kept-files.ts";

/** The real clock and how far ahead of it Nextday lives. */
export type MovedClock = {
  /** ISO 8601, UTC, milliseconds. */
  readonly now: () => string;
  /** Milliseconds ahead of the real clock. */
  readonly ahead: () => number;
  /** Resolves when everybody who listens is done. @throws RangeError for no instant or one that has passed. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Called after each move, in the order of subscribing. */
  readonly onMove: (listener: () => void | Promise<void>) => void;
};

/** The file keeps the clock where it was moved to, across restarts. */
export function openClock(file: string): MovedClock {
  let ahead = (keptFile(file) as { ahead: number } | null)?.ahead ?? 0;
  const listeners: (() => void | Promise<void>)[] = [];
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    ahead: () => ahead,
    async moveTo(instant) {
      const further = Date.parse(instant) - (Date.now() + ahead);
      if (Number.isNaN(further)) throw new RangeError(`not an instant: ${instant}`);
      if (!instant.startsWith("2")) throw new RangeError(`further than a lifetime: ${instant}`);
      if (further < 0) throw new RangeError(`the clock moves only forward: ${instant}`);
      ahead += further;
      await keepFile(file, JSON.stringify({ ahead }));
      for (const listener of listeners) await listener();
    },
    onMove: (listener) => void listeners.push(listener),
  };
}
