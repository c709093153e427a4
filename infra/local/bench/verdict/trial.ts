import { type GroupVerdict, judge } from "../../../../shared/domain/verdicts/judge.ts";
import type { GroupRecord } from "../../../../shared/domain/verdicts/record.ts";
import type { Die } from "../draws.ts";
import { costBy, type Life, someLife } from "./life.ts";
import {
  expectedCost,
  expectedGain,
  expectedMonthlyCost,
  type Member,
  monthsOfTruth,
  someMember,
} from "./member.ts";

/** A member's verdicts, month by month until the 24th or the lag and six, with the truth beside. */
export type Trial = {
  readonly member: Member;
  readonly pays: boolean;
  /** The gain to be expected to the cost, over 24 months. */
  readonly worth: number;
  readonly verdicts: readonly GroupVerdict[];
};

export function someTrial(die: Die): Trial {
  const member = someMember(die);
  const life = someLife(die, member, monthsOfTruth);
  const worth = expectedGain(member) / expectedCost(member);
  const verdicts = Array.from({ length: monthsOfTruth }, (_, month) =>
    judge(recordAt(member, life, 30 * (month + 1)), 30 * monthsOfTruth),
  );
  return { member, pays: worth > 1, worth, verdicts };
}

/** What is on record on that day; the lag is what the member supposes. */
export function recordAt(member: Member, life: Life, day: number): GroupRecord {
  return {
    day,
    metAt: life.contacts.map(({ at }) => at).filter((at) => at <= day),
    leads: life.leads.filter(({ cameAt }) => cameAt <= day),
    deals: life.deals.filter(({ wonAt }) => wonAt <= day),
    lag: { median: 30 * member.statedLagMonths, spread: 0.7, doubt: 0.4 },
    elsewhere: member.elsewhere,
    costSoFar: costBy(member, day),
    costPerDay: expectedMonthlyCost(member) / 30,
  };
}
