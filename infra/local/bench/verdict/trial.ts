import { type GroupVerdict, judge } from "../../../../shared/domain/verdicts/judge.ts";
import { chanceOfNextTerm } from "../../../../shared/domain/verdicts/next-term.ts";
import { type Change, changesOf, type Habit } from "../../../../shared/domain/verdicts/one-change.ts";
import type { GroupRecord, StatedLag } from "../../../../shared/domain/verdicts/record.ts";
import type { Die } from "../draws.ts";
import { bestChangeOf, habitsAt } from "./habits.ts";
import { costBy, type Life, someLife } from "./life.ts";
import {
  expectedCost,
  expectedGain,
  expectedMonthlyCost,
  type Member,
  monthsOfTruth,
  someMember,
} from "./member.ts";

/** A member's verdicts, month by month for 24 months, with the truth beside; and six months after the lag, what else is said. */
export type Trial = {
  readonly member: Member;
  readonly pays: boolean;
  /** The gain to be expected to the cost, over 24 months. */
  readonly worth: number;
  readonly verdicts: readonly GroupVerdict[];
  readonly nextYear: { readonly chance: number; readonly came: boolean };
  /** The change that is said to help most, and the one that truly would. */
  readonly change: Change | null;
  readonly bestChange: Habit | null;
};

/** What is known of a member's lag before the first contact. */
export type LagKnown = (member: Member, die: Die) => StatedLag;

export const stated =
  (months: (member: Member) => number): LagKnown =>
  (member) => ({ median: 30 * months(member), spread: 0.7, doubt: 0.4 });

export function someTrial(die: Die, lagKnown: LagKnown = stated((member) => member.statedLagMonths)): Trial {
  const member = someMember(die);
  const life = someLife(die, member, monthsOfTruth + 12);
  const lag = lagKnown(member, die);
  const recordAt = (day: number) => recordOf(member, life, { day, lag });
  const worth = expectedGain(member) / expectedCost(member);
  const verdicts = Array.from({ length: monthsOfTruth }, (_, month) =>
    judge(recordAt(30 * (month + 1)), 30 * monthsOfTruth),
  );
  const then = 30 * (member.lagMonths + 6);
  return {
    member,
    pays: worth > 1,
    worth,
    verdicts,
    nextYear: nextYearOf(member, life, recordAt(then)),
    change: changesOf(habitsAt(die, life, { member, day: then }))[0] ?? null,
    bestChange: bestChangeOf(member),
  };
}

function nextYearOf(member: Member, life: Life, record: GroupRecord): Trial["nextYear"] {
  const { day } = record;
  const cost = 12 * expectedMonthlyCost(member);
  const came = life.deals.filter(({ wonAt }) => wonAt > day && wonAt <= day + 360);
  return {
    chance: chanceOfNextTerm(record, 360, cost),
    came: came.reduce((sum, { gain }) => sum + gain, 0) > cost,
  };
}

/** What is on record on that day. */
function recordOf(member: Member, life: Life, { day, lag }: Pick<GroupRecord, "day" | "lag">): GroupRecord {
  return {
    day,
    metAt: life.contacts.map(({ at }) => at).filter((at) => at <= day),
    leads: life.leads.filter(({ cameAt }) => cameAt <= day),
    deals: life.deals.filter(({ wonAt }) => wonAt <= day),
    lag,
    elsewhere: member.elsewhere,
    isOver: false,
    costSoFar: costBy(member, day),
    costPerDay: expectedMonthlyCost(member) / 30,
  };
}
