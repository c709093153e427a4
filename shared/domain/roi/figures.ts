import type { Settings } from "../accounts/settings.ts";
import type { Money } from "../money/money.ts";
import { daysBetween, localDay } from "../time/local-time.ts";
import { costsOf } from "./costs.ts";
import { median } from "./median.ts";
import { isWithin, type Period } from "./period.ts";
import type { Share } from "./share.ts";
import type { CostLine, RoiFigures } from "./summary.ts";

/** What the share has cost and brought in the period. Only amounts in the account's currency are summed. */
export function figuresOf(share: Share, period: Period, settings: Settings): RoiFigures {
  return figuresAt(share, period, { settings, costs: costsOf(share, period, settings.hourlyRate) });
}

/** The same, where the costs are already known. */
export function figuresAt(
  share: Share,
  period: Period,
  { settings, costs }: { readonly settings: Settings; readonly costs: readonly CostLine[] },
): RoiFigures {
  const { currency } = settings;
  const outcomes = share.outcomes.filter((outcome) => isWithin(outcome.day, period));
  const count = (what: "coffee" | "lead" | "partner" | "won") =>
    outcomes.filter((each) => each.what === what).length;
  const counted = costs.filter(({ amount }) => amount.currency === currency);
  return {
    contacts: share.contacts.filter((contact) => isWithin(contact.metOn, period)).length,
    ...followUpFigures(share, period, settings.zone),
    coffees: count("coffee"),
    leads: count("lead"),
    partnerships: count("partner"),
    deals: count("won"),
    business: sum(
      currency,
      outcomes.flatMap(({ what, amount }) => (what === "won" && amount !== null ? [amount] : [])),
    ),
    cost: sum(
      currency,
      counted.map(({ amount }) => amount),
    ),
    costLines: counted,
  };
}

const sum = (currency: string, amounts: readonly Money[]): Money => ({
  minor: amounts.reduce((total, each) => total + (each.currency === currency ? each.minor : 0), 0),
  currency,
});

/** First words alone: what comes later, and the pile of old cards, says nothing of how quick one is. A follow-up belongs to the day on which it fell due, or earlier to that on which it was done. */
function followUpFigures(share: Share, period: Period, zone: string) {
  const metOn = new Map(share.contacts.map((contact) => [contact.id, contact.metOn]));
  const first = share.followUps.filter(({ step, isOfPile }) => step === "hello" && !isOfPile);
  const promises = first.map((followUp) => {
    const closedOn = followUp.closedAt === null ? null : localDay(followUp.closedAt, zone);
    const doneOn = followUp.status === "done" && closedOn !== null && closedOn <= period.to ? closedOn : null;
    const day = doneOn !== null && doneOn < followUp.dueOn ? doneOn : followUp.dueOn;
    return { day, doneOn, metOn: metOn.get(followUp.contactId) };
  });
  const due = promises.filter(({ day }) => isWithin(day, period));
  const days = due.flatMap(({ doneOn, metOn }) =>
    doneOn === null || metOn === undefined ? [] : [Math.max(0, daysBetween(metOn, doneOn))],
  );
  return {
    followUpsDue: due.length,
    followUpsDone: due.filter(({ doneOn }) => doneOn !== null).length,
    medianDaysToFollowUp: median(days),
  };
}
