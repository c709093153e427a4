import type { Deal, Lead } from "../../../../shared/domain/verdicts/record.ts";
import { chance, type Die, poisson } from "../draws.ts";
import { contactsIn, expectedMonthlyCost, gainOf, lagOf, type Member, meetings, truly } from "./member.ts";

export type Met = { readonly at: number; readonly quick: boolean; readonly oneToOne: boolean };

/** What happened to a member, by day since joining. `leads`: those that were noted down. */
export type Life = {
  readonly contacts: readonly Met[];
  readonly leads: readonly Lead[];
  readonly deals: readonly Deal[];
};

/** One of the lives that a member could have had, of so many months. */
export function someLife(die: Die, member: Member, months: number): Life {
  const contacts = Array.from({ length: months }, (_, month) =>
    Array.from({ length: meetings(die, contactsIn(member, month)) }, () => ({
      at: 30 * (month + die()),
      quick: chance(die, member.habits.quick),
      oneToOne: chance(die, member.habits.oneToOne),
    })),
  ).flat();
  const came = contacts.flatMap((contact) => whatCame(die, member, contact));
  return {
    contacts,
    leads: came.flatMap(({ lead }) => (chance(die, member.noted) ? [lead] : [])),
    deals: [...came.flatMap(({ deals }) => deals), ...bigDeal(die, member, contacts)],
  };
}

type Came = { readonly lead: Lead; readonly deals: readonly Deal[] };

/** The leads of a contact, and of some of them a deal with its lag, and perhaps one more three months later at the soonest. */
function whatCame(die: Die, member: Member, { at, quick, oneToOne }: Met): readonly Came[] {
  const lift = (quick ? truly.quick : 1) * (oneToOne ? truly.oneToOne : 1);
  const leads = poisson(die, (member.dealsPerContact / member.dealsPerLead) * lift);
  return Array.from({ length: leads }, () => {
    const lag = lagOf(die, member.lagMonths);
    const deal = (months: number): Deal => ({
      metAt: at,
      wonAt: at + 30 * (months + lag),
      gain: gainOf(die, member.typicalGain),
    });
    const deals = chance(die, member.dealsPerLead) ? [deal(0)] : [];
    const more = deals.length > 0 && chance(die, truly.again) ? [deal(3)] : [];
    return { lead: { metAt: at, cameAt: at + 30 * lag * (0.1 + 0.4 * die()) }, deals: [...deals, ...more] };
  });
}

function bigDeal(die: Die, member: Member, contacts: readonly Met[]): readonly Deal[] {
  const by = member.hasBigDeal ? contacts[Math.floor(die() * contacts.length)] : undefined;
  if (!by) return [];
  const wonAt = by.at + 30 * lagOf(die, member.lagMonths);
  return [{ metAt: by.at, wonAt, gain: member.typicalGain * (12 + die() * 13) }];
}

/** Without the chance of each month: what was to be paid by that day. */
export const costBy = (member: Member, day: number): number =>
  member.joining + (day / 30) * expectedMonthlyCost(member);
