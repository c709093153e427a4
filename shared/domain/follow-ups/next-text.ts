import { sayDay } from "../time/say-day.ts";
import type { FollowUp } from "./follow-up.ts";
import { stepName } from "./plan.ts";

/** ` Next: a call on Friday, 27 November 2026.`; nothing where nothing comes. */
export const nextText = (next: FollowUp | null): string =>
  next === null ? "" : ` Next: ${stepName[next.step]}, ${sayDay(next.dueOn)}.`;
