import type { Settings } from "../accounts/settings.ts";
import type { Verb } from "../commands/verb.ts";
import { localClock, localDay } from "../time/local-time.ts";
import { sayDay } from "../time/say-day.ts";

/** What was to be removed is removed for good a day later. */
export const secondsToComeBack = 86_400;

/** What somebody is told who writes to an account that they have closed. Null: it is open, or the verb is to be done nevertheless. */
export function closedText(
  { leavesAt, zone }: Settings,
  verb: Pick<Verb, "whileClosed"> | null,
): string | null {
  if (!leavesAt || verb?.whileClosed) return null;
  const when = `${sayDay(localDay(leavesAt, zone))} at ${localClock(leavesAt, zone)}`;
  return `Nothing was done: your account is closed, and is removed for good on ${when}. To keep it, answer “undo” to the mail that says so.`;
}
