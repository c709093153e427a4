import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { RoiFigures, Verdict } from "./summary.ts";

/** Business needs time to come of a first meeting: before this many days a verdict of "not yet" would be unfair. */
const daysOfGrace = 90;

type Question = {
  readonly figures: RoiFigures;
  readonly asOf: LocalDay;
  /** When the first person was met; null: nobody was. */
  readonly firstMetOn: LocalDay | null;
  readonly since: LocalDay;
};

/** Whether what was spent has come back in business, where and when enough is known to say so. */
export function verdictOf(question: Question): Verdict {
  const { business, cost } = question.figures;
  const net = { ...business, minor: business.minor - cost.minor };
  const kind = kindOf(question);
  const roi = cost.minor === 0 ? null : net.minor / cost.minor;
  return { kind, roi, net, because: sentences[kind]({ ...question, net }) };
}

function kindOf({ figures, asOf, firstMetOn, since }: Question): Verdict["kind"] {
  const { business, cost } = figures;
  if (cost.minor === 0) return business.minor === 0 ? "nothing-yet" : "no-costs";
  if (business.minor >= cost.minor) return "paid-off";
  return daysBetween(firstMetOn ?? since, asOf) < daysOfGrace ? "too-early" : "not-yet";
}

type Told = Question & { readonly net: Money };

const sentences: Record<Verdict["kind"], (told: Told) => string> = {
  "paid-off": ({ figures: { business, cost }, net }) =>
    `${moneyText(business)} of business less ${moneyText(cost)} of cost leaves ${moneyText(net)}, ` +
    `a return of ${percentOf(net, cost)}.`,
  "not-yet": (told) => `${balance(told)}: ${missing(told.net)} more and it has paid off.`,
  "too-early": (told) => `${balance(told)}, but ${age(told)}: ${missing(told.net)} more and it has paid off.`,
  "no-costs": ({ figures: { business } }) =>
    `${moneyText(business)} of business, and no cost on record to weigh it against.`,
  "nothing-yet": ({ figures }) =>
    figures.contacts === 0
      ? "Nothing on record yet: nobody met, no cost, no business."
      : `${peopleMet(figures)}; no cost and ${noBusiness(figures)} on record yet.`,
};

function balance({ figures }: Told): string {
  const { business, cost } = figures;
  const brought =
    business.minor === 0 ? `So far ${noBusiness(figures)}` : `${moneyText(business)} of business`;
  return `${brought} against ${moneyText(cost)} of cost`;
}

const peopleMet = ({ contacts }: RoiFigures): string =>
  contacts === 1 ? "1 person met" : `${contacts} people met`;

/** What was won in another currency is business too, though in no sum. */
const noBusiness = ({ deals, business }: RoiFigures): string =>
  deals === 0 ? "no business" : `no business in ${business.currency}`;

const missing = (net: Money): string => moneyText({ ...net, minor: -net.minor });

function age({ firstMetOn, since, asOf }: Told): string {
  const days = daysBetween(firstMetOn ?? since, asOf);
  const ago = days === 1 ? "1 day" : `${days} days`;
  return firstMetOn === null ? `it began only ${ago} ago` : `the first person was met only ${ago} ago`;
}

/** `118%`, rounded half up, from whole minor units. */
const percentOf = (part: Money, whole: Money): string => `${Math.round((100 * part.minor) / whole.minor)}%`;
