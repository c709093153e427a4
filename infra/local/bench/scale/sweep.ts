import { putOffSeconds } from "../../../../shared/domain/accounts/next-wake.ts";
import { createAgenda } from "./agenda.ts";
import type { Setting } from "./setting.ts";

export type Sweep = {
  /** When the person is next due; null: not at all. What was set before no longer counts. */
  readonly set: (person: number, second: number | null) => void;
  readonly wakeAt: (person: number) => number;
  readonly step: (second: number) => void;
  /** The most that were due and not queued at the end of a sweep. */
  readonly longestBacklog: () => number;
};

export type SweepOf = {
  readonly people: number;
  readonly setting: Setting["sweep"];
  readonly enqueue: (person: number, at: number) => void;
};

const never = -1;

/** Who is due is queued and put off, as many as one run of the function manages, every so often. */
export function createSweep({ people, setting, enqueue }: SweepOf): Sweep {
  const wakeAt = new Int32Array(people).fill(never);
  const agenda = createAgenda<number>();
  let due: number[] = [];
  let longest = 0;

  const set = (person: number, second: number | null) => {
    wakeAt[person] = second === null ? never : Math.ceil(second);
    if (second !== null) agenda.add(Math.ceil(second), person);
  };

  const sweepAt = (second: number) => {
    const most = Math.floor(setting.limitSeconds / setting.secondsAnAccount);
    const found = [...new Set(due)].filter((person) => isDue(person, second));
    for (const [n, person] of found.slice(0, most).entries()) {
      enqueue(person, second + n * setting.secondsAnAccount);
      set(person, second + putOffSeconds);
    }
    due = found.slice(most);
    longest = Math.max(longest, due.length);
  };

  const isDue = (person: number, second: number) => {
    const at = wakeAt[person] ?? never;
    return at !== never && at <= second;
  };

  return {
    set,
    wakeAt: (person) => wakeAt[person] ?? never,
    step(second) {
      for (const person of agenda.take(second)) due.push(person);
      if (second % setting.everySeconds === 0) sweepAt(second);
    },
    longestBacklog: () => longest,
  };
}
