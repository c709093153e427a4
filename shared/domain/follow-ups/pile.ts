import type { Settings } from "../accounts/settings.ts";
import type { FollowUp } from "./follow-up.ts";

/** How far the pile of old cards is worked off. */
export type PileProgress = {
  readonly total: number;
  readonly done: number;
  readonly letGo: number;
  /** Working days until its end, at so many a day. */
  readonly daysLeft: number;
};

/** A digest brings no more of the pile than it has room for. */
type Pace = Pick<Settings, "pilePerDay" | "digestMost">;

/** Null: there is no pile, or nothing of it is left. `followUps`: closed ones, too. */
export function pileProgress(followUps: readonly FollowUp[], pace: Pace): PileProgress | null {
  const ofPile = followUps.filter(({ isOfPile }) => isOfPile);
  const count = (...wanted: readonly FollowUp["status"][]) =>
    ofPile.filter(({ status }) => wanted.includes(status)).length;
  const open = count("open");
  if (open === 0) return null;
  return {
    total: ofPile.length,
    done: count("done"),
    letGo: count("let-go", "skipped"),
    daysLeft: Math.ceil(open / Math.min(pace.pilePerDay, pace.digestMost)),
  };
}

/** `38 of 112 done, 9 let go, about 13 days left`. */
export function pileText({ total, done, letGo, daysLeft }: PileProgress): string {
  const gone = letGo === 0 ? "" : `, ${letGo} let go`;
  return `${done} of ${total} done${gone}, about ${daysLeft === 1 ? "one day" : `${daysLeft} days`} left`;
}
