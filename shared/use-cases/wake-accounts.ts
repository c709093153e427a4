import { addSeconds } from "../domain/time/local-time.ts";
import type { AccountQueue } from "../ports/account-queue.ts";
import type { Clock } from "../ports/clock.ts";
import type { WakeCalendar } from "../ports/wake-calendar.ts";

export type WakeAccountsDeps = {
  readonly clock: Clock;
  readonly wakeCalendar: WakeCalendar;
  readonly accountQueue: AccountQueue;
};

/** A backlog is not enqueued again for so long. */
const putOffSeconds = 900;

/** Enqueues every account for which anything is due: a crash in between enqueues it again, which does no harm. */
export async function wakeAccounts(deps: WakeAccountsDeps): Promise<{ woken: number }> {
  const now = deps.clock();
  let woken = 0;
  for await (const due of deps.wakeCalendar.due(now)) {
    await deps.accountQueue.send(due);
    await deps.wakeCalendar.postpone(due, addSeconds(now, putOffSeconds));
    woken += 1;
  }
  return { woken };
}
