import type { MovedClock } from "./clock/moved-clock.ts";

type Schedule = { readonly function: string; readonly everyMinutes: number; readonly input: unknown };

export type TickerOptions = {
  readonly schedules: readonly Schedule[];
  readonly clock: MovedClock;
  readonly invoke: (name: string, input: unknown) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
};

/**
 * Fires schedules by the moved clock: at the start, then whenever one's time has come, and at once after a move (the move
 * resolves after it). However far the clock jumps, each fires once. It looks every second: a timer cannot wait for a month.
 */
export function startTicker({ schedules, clock, invoke, onFailure }: TickerOptions): {
  readonly stop: () => Promise<void>;
} {
  const dueAt = new Map<Schedule, string>();
  const fire = async (schedule: Schedule) => {
    const now = clock.now();
    if (now < (dueAt.get(schedule) ?? "")) return;
    dueAt.set(schedule, minutesAfter(now, schedule.everyMinutes));
    await invoke(schedule.function, schedule.input).catch(onFailure);
  };
  let fired = Promise.resolve();
  const tick = () => {
    fired = fired.then(() => Promise.all(schedules.map(fire))).then(() => undefined);
    return fired;
  };
  clock.onMove(() => {
    dueAt.clear();
    return tick();
  });
  void tick();
  const timer = setInterval(() => void tick(), 1000);
  return {
    stop() {
      clearInterval(timer);
      return fired;
    },
  };
}

function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
