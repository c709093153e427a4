import {
  type Arms,
  type Habit,
  type Habits,
  type Tally,
} from "../../../../shared/domain/verdicts/one-change.ts";
import { chance, type Die } from "../draws.ts";
import type { Life, Met } from "./life.ts";
import { expectedGain, keen, type Member, meetingsPerMonth } from "./member.ts";

/** What is on record of a member's habits on that day. */
export function habitsAt(die: Die, life: Life, { member, day }: { member: Member; day: number }): Habits {
  const contacts = life.contacts.filter(({ at }) => at <= day);
  const bought = new Set(life.deals.filter(({ wonAt }) => wonAt <= day).map(({ metAt }) => metAt));
  const tally = (some: readonly Met[]): Tally => ({
    brought: some.filter(({ at }) => bought.has(at)).length,
    of: some.length,
  });
  const arms = (has: (contact: Met) => boolean): Arms => ({
    with: tally(contacts.filter(has)),
    without: tally(contacts.filter((contact) => !has(contact))),
  });
  const held = Math.round((day / 30) * meetingsPerMonth);
  const attended = Array.from({ length: held }, () => chance(die, member.habits.attendance));
  return {
    attendance: { brought: attended.filter(Boolean).length, of: held },
    quickFollowUp: arms(({ quick }) => quick),
    oneToOne: arms(({ oneToOne }) => oneToOne),
    referrals: null,
  };
}

/** Of the habits raised to those of a keen member each, the one that truly would help most; null: none is lower. */
export function bestChangeOf(member: Member): Habit | null {
  const raised = (changed: Partial<Member["habits"]>) =>
    expectedGain({ ...member, habits: { ...member.habits, ...changed } });
  const gains: readonly (readonly [Habit, number])[] = [
    ["attendance", raised({ attendance: keen.attendance })],
    ["quick follow-up", raised({ quick: keen.quick })],
    ["one-to-one", raised({ oneToOne: keen.oneToOne })],
  ];
  const [habit, gain] = gains.reduce((best, each) => (each[1] > best[1] ? each : best));
  return gain > expectedGain(member) ? habit : null;
}
