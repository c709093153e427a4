import type { Outlook } from "../../domain/roi/outlook.ts";
import type { Change, Habit } from "../../domain/verdicts/one-change.ts";
import { chanceText } from "../words/chance-text.ts";
import { fullDate } from "../words/days.ts";

/** Whether it is worth going on, with what that rests on and when the next verdict can be had. */
export function outlookText({ kind, chance, nextYear, until, nextOn, ...seen }: Outlook): string {
  if (kind === "too early")
    return `Whether it is worth going on cannot be told yet, since business takes its time after a first meeting. The first verdict can be had on ${fullDate(nextOn)}.`;
  const rests = `${some(seen.people, "person", "people")} met, ${some(seen.leads, "lead")} and ${some(seen.deals, "deal")}`;
  return `Going on like this, the chance that it pays by ${fullDate(until)} is ${chanceText(chance)}, and that the next twelve months alone bring in more than they cost, ${chanceText(nextYear)}. That rests on ${rests}; the next verdict comes on ${fullDate(nextOn)}.`;
}

const some = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;

const doing: Readonly<Record<Habit, (change: Change) => string>> = {
  attendance: ({ now, good }) => `You were at ${percent(now)} of the meetings; going to ${percent(good)}`,
  "quick follow-up": ({ now, good }) =>
    `You followed up within a day with ${percent(now)} of the people; doing so with ${percent(good)}`,
  "one-to-one": ({ now, good }) =>
    `You had a one-to-one with ${percent(now)} of the people; having one with ${percent(good)}`,
  "referrals given": ({ now }) =>
    `You gave ${percent(now)} as many referrals as you got; giving as many as you get`,
};

/** Is it me? The one change that the numbers suggest. */
export function changeText(change: Change | null): string {
  if (change === null)
    return "Is it me? Nothing on record says so: your habits are as good as they need be, or not noted yet.";
  const lift = (times: number) => `${Math.round(100 * (Math.max(1, times) - 1))}%`;
  const range = `${lift(change.low)} to ${lift(change.high)}`;
  return `Is it me? ${doing[change.habit](change)} would help most: about ${lift(change.lift)} more would come of it (in 8 of 10 cases ${range}).`;
}

const percent = (share: number): string => (share < 0.005 ? "none" : `${Math.round(100 * share)}%`);
