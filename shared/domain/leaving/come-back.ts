import type { Settings } from "../accounts/settings.ts";
import type { Verb } from "../commands/verb.ts";
import type { InstantText } from "../time/local-day.ts";
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
  return `Nothing was done: your account is closed, and is removed for good on ${whenText(leavesAt, zone)}. To keep it, answer “undo” to the mail that says so.`;
}

/** The moment, in the account's own zone: `Tuesday, 3 November 2026 at 10:00`. */
export const whenText = (at: InstantText, zone: string): string =>
  `${sayDay(localDay(at, zone))} at ${localClock(at, zone)}`;

/** What somebody is told who has had a person forgotten. */
export const wayBackText = (purgeAt: InstantText, zone: string): string =>
  `Until ${whenText(purgeAt, zone)} “undo” in answer to this mail brings everything back; then it is removed for good. Backups lapse after 35 days.`;
