import { putOffSeconds } from "../domain/accounts/next-wake.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import { addSeconds } from "../domain/time/local-time.ts";
import type { AccountQueue } from "../ports/account-queue.ts";
import type { Clock } from "../ports/clock.ts";
import type { DueAccount, WakeCalendar } from "../ports/wake-calendar.ts";

export type WakeAccountsDeps = {
  readonly clock: Clock;
  readonly wakeCalendar: WakeCalendar;
  readonly accountQueue: AccountQueue;
};

/** As many as the queue takes in one call. */
const together = 10;

/**
 * Enqueues every account for which anything is due: a crash in between enqueues it again, which does no harm.
 * @throws where a part of the accounts failed, after all others were gone through.
 */
export async function wakeAccounts(deps: WakeAccountsDeps): Promise<{ woken: number }> {
  const now = deps.clock();
  const parts = await Promise.allSettled(deps.wakeCalendar.due(now).map((part) => wakePart(deps, part, now)));
  const faults = parts.flatMap((part) => (part.status === "rejected" ? [part.reason as unknown] : []));
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${parts.length} parts not swept`);
  return { woken: parts.reduce((sum, part) => sum + (part.status === "fulfilled" ? part.value : 0), 0) };
}

async function wakePart(
  { accountQueue, wakeCalendar }: WakeAccountsDeps,
  due: AsyncIterable<DueAccount>,
  now: InstantText,
): Promise<number> {
  let woken = 0;
  for await (const group of inGroups(due)) {
    await accountQueue.send(group);
    const later = addSeconds(now, putOffSeconds);
    await Promise.all(group.map((each) => wakeCalendar.postpone(each, later)));
    woken += group.length;
  }
  return woken;
}

async function* inGroups(due: AsyncIterable<DueAccount>): AsyncIterable<readonly DueAccount[]> {
  let group: DueAccount[] = [];
  for await (const each of due) {
    group.push(each);
    if (group.length < together) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
