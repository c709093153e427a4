import type { Goal } from "../domain/goals/goal.ts";
import { paceLines } from "../domain/goals/pace-lines.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";

export type MorningGoals = { readonly goals: readonly Goal[]; readonly pace: readonly string[] };

/** The goals, and what the morning's mail says of those that are furthest behind; what has happened is loaded only where there is one. */
export async function goalsOf(
  records: Records,
  { account, settings, events }: Standing,
  today: LocalDay,
): Promise<MorningGoals> {
  const goals = await records.all(account.id, "goal");
  if (goals.length === 0) return { goals, pace: [] };
  const [contacts, followUps, outcomes] = await Promise.all([
    records.all(account.id, "contact"),
    records.all(account.id, "follow-up"),
    records.all(account.id, "outcome"),
  ]);
  const { zone, currency } = settings;
  const kept = { contacts, followUps, outcomes, events };
  return { goals, pace: paceLines(goals, kept, { today, zone, currency }) };
}
