import { type CrashPoint, crashAt, crashPoints, pointText } from "./crash-points.ts";
import { replayed, type Undisturbed } from "./undisturbed.ts";

/** What crashes in a journey led to. */
export type CrashReport = {
  readonly points: number;
  /** So many of them were in the window, and so many of those sent a mail again. */
  readonly inTheWindow: number;
  readonly sentAgain: number;
  /** What should not be: another end, or a mail sent again by a crash outside the window. */
  readonly faults: readonly string[];
};

/** Plays the journey again for every point that is taken, with a crash there. `visibleAgainSeconds`: see `Manner`. */
export async function crashJourney(
  run: Undisturbed,
  isTaken: (point: CrashPoint) => boolean,
  visibleAgainSeconds = 360,
): Promise<CrashReport> {
  const points = crashPoints(run.calls).filter(isTaken);
  const faults: string[] = [];
  let inTheWindow = 0;
  let sentAgain = 0;
  for (const point of points) {
    const { crash, onCall } = crashAt(point);
    const found = await replayed(run, { onCall, manner: { visibleAgainSeconds } });
    const told = [...found.differences];
    if (!crash.struck) told.push("was never come to");
    if (found.sentAgain > 0 && !crash.inTheWindow) told.push("a mail was sent again");
    if (crash.inTheWindow) inTheWindow += 1;
    if (crash.inTheWindow && found.sentAgain > 0) sentAgain += 1;
    faults.push(...told.map((line) => `${run.journey.name}, crash ${pointText(point)}: ${line}`));
  }
  return { points: points.length, inTheWindow, sentAgain, faults };
}
