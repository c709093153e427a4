import type { Settings } from "../accounts/settings.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Money } from "../money/money.ts";
import { costsOf, minutesOfShare } from "./costs.ts";
import { dealSums } from "./deal-sums.ts";
import { dealsOf } from "./deals.ts";
import { followUpFigures } from "./follow-up-figures.ts";
import { gainIn } from "./gain-of-share.ts";
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
  const count = (what: "coffee" | "lead" | "given" | "partner") =>
    outcomes.filter((each) => each.what === what && !each.isPart).length;
  const deals = dealSums(outcomes, currency);
  const own = outcomes.filter(({ what, isPart }) => what === "won" && !isPart);
  const business = dealsOf(
    deals.map(({ sum }) => sum),
    currency,
  );
  const counted = costs.filter(({ amount }) => amount.currency === currency);
  return {
    ...peopleIn(share, period),
    ...followUpFigures(share, period, settings.zone),
    coffees: count("coffee"),
    leads: count("lead"),
    given: count("given"),
    partnerships: count("partner"),
    deals: own.length,
    customers: new Set(own.map(({ contactId }) => contactId)).size,
    dealSizes: business,
    business: business.sum,
    gain: gainIn(business.sum, { period, settings }, comparedWith(share)),
    minutes: minutesOfShare(share, period),
    cost: sum(
      currency,
      counted.map(({ amount }) => amount),
    ),
    costLines: counted,
  };
}

/** Who was met, and who of them is worth it: warm, or something has come of them. */
function peopleIn({ contacts, outcomes, followUps }: Share, period: Period) {
  const ofPile = new Set(followUps.flatMap(({ contactId, isOfPile }) => (isOfPile ? [contactId] : [])));
  // When the cards of an old drawer were sent is not when their people were met.
  const isMeeting = ({ id, eventId }: Contact) => eventId !== null || !ofPile.has(id);
  const met = contacts.filter((contact) => isWithin(contact.metOn, period) && isMeeting(contact));
  const bringing = new Set(outcomes.flatMap(({ what, contactId }) => (what === "lost" ? [] : [contactId])));
  const quality = met.filter(({ id, warmth }) => warmth === "warm" || bringing.has(id));
  return { contacts: met.length, quality: quality.length };
}

/** A group's own baseline; what is compared with everything is for the total alone. */
const comparedWith = ({ group }: Share) => ({
  baseline: group?.baseline ?? null,
  since: group?.since ?? "0001-01-01",
});

const sum = (currency: string, amounts: readonly Money[]): Money => ({
  minor: amounts.reduce((total, each) => total + (each.currency === currency ? each.minor : 0), 0),
  currency,
});
