import { firstWeekEndsOn } from "../digests/first-week.ts";
import { digestInstant, dueDigestDay, mostUnanswered } from "../digests/morning.ts";
import { nextSummaryMonth, summaryInstant } from "../roi/month-end.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import {
  addDays,
  addSeconds,
  localDay,
  nextWorkingDay,
  secondsBetween,
  startOfDay,
  workingDayFrom,
} from "../time/local-time.ts";
import type { Account } from "./account.ts";
import type { Settings } from "./settings.ts";

/** Seconds that an account is put off by that was enqueued, so that a backlog is not enqueued again. */
export const putOffSeconds = 900;

/** Seconds: longer than one sending takes, and not so long that a mail whose sender crashed is missed. */
const retryOwed = { soonest: 300, latest: 3600 } as const;

/**
 * How long from now owed mails are looked at again that were owed for so many seconds: as long once more, so that a day on which
 * SES takes nothing does not make everybody ask all the time.
 */
export function retryOwedAfter(secondsOwed: number): number {
  return Math.min(Math.max(secondsOwed, retryOwed.soonest), retryOwed.latest);
}

export type WakeInput = {
  readonly account: Account;
  readonly settings: Settings;
  readonly now: InstantText;
  /** The earliest day on which an open follow-up is due; null: none is open. */
  readonly earliestDueOn: LocalDay | null;
  /** The first day whose digest has something to tell beside them; null: none does. */
  readonly nextBlockOn?: LocalDay | null;
  /** Since when a mail is owed; null: none is. */
  readonly owedSince: InstantText | null;
  /** When the first held mail is handed in again; null: none is held. */
  readonly heldUntil: InstantText | null;
  /** When the first forgotten person is removed for good; null: nobody is forgotten. */
  readonly purgeAt?: InstantText | null;
};

/** The next instant at which anything is due for the account: what is overdue is due at `now`. */
export function nextWake(input: WakeInput): InstantText | null {
  const { settings, now, owedSince } = input;
  const moments = [
    owedSince === null ? null : addSeconds(now, retryOwedAfter(secondsBetween(owedSince, now))),
    nextDigest(input),
    nextSummary(input),
    ...input.account.gathering.map(({ dueAt }) => dueAt),
    input.heldUntil,
    input.purgeAt ?? null,
    settings.leavesAt ?? null,
  ];
  const known = moments.filter((moment) => moment !== null).sort();
  const first = known[0] ?? null;
  return first !== null && first < now ? now : first;
}

function nextDigest({ earliestDueOn: promised, nextBlockOn = null, ...when }: WakeInput): InstantText | null {
  const { account, settings, now } = when;
  const days = [promised, nextBlockOn, firstWeekEndsOn(account, settings.zone)].filter(
    (each) => each !== null,
  );
  const [earliestDueOn = null] = days.sort();
  const isSilent = account.acquaintance.unanswered > mostUnanswered;
  if (earliestDueOn === null || settings.paused || isSilent) return null;
  const today = localDay(now, settings.zone);
  if (earliestDueOn <= today && dueDigestDay(account, settings, now) !== null) return now;
  const undecided = account.lastDigestOn === null ? today : addDays(account.lastDigestOn, 1);
  const [latest = today] = [today, undecided, earliestDueOn, settings.pausedUntil ?? today].sort().reverse();
  return firstMorning(latest, when);
}

function nextSummary({ account, settings }: WakeInput): InstantText | null {
  if (settings.paused) return null;
  const moment = summaryInstant(account.id, settings, nextSummaryMonth(account, settings));
  const resumes = settings.pausedUntil === null ? moment : startOfDay(settings.pausedUntil, settings.zone);
  return moment > resumes ? moment : resumes;
}

/** The first digest of a working day, on or after `from`, that is still to come. */
function firstMorning(from: LocalDay, when: Pick<WakeInput, "account" | "settings" | "now">): InstantText {
  const day = workingDayFrom(from, when.settings);
  const morning = digestInstant(when.account.id, when.settings, day);
  return morning > when.now ? morning : firstMorning(nextWorkingDay(day, when.settings), when);
}
