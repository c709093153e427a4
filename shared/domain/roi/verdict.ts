import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import { returnOn } from "./gain.ts";
import type { RoiFigures, Verdict } from "./summary.ts";

/** Business needs time to come of a first meeting: before this many days a verdict of "not yet" would be unfair. */
const daysOfGrace = 90;

type Question = {
  readonly figures: RoiFigures;
  readonly asOf: LocalDay;
  /** When the first person was met; null: nobody was. */
  readonly firstMetOn: LocalDay | null;
  readonly since: LocalDay;
  /** Business that is not in `figures`, since no cost is on record where it came from. */
  readonly unweighed?: Unweighed | null;
  /** Not all of the business counts: a margin or a baseline is stated. */
  readonly onGain?: boolean;
};

/** `gain`: of that business, in minor units. `from`: the places, in words. */
export type Unweighed = { readonly business: Money; readonly gain: number; readonly from: string };

/** Whether what was spent has come back in business, where and when enough is known to say so. */
export function verdictOf(question: Question): Verdict {
  const { gain, cost } = question.figures;
  const net = { ...gain, minor: gain.minor - cost.minor };
  const kind = kindOf(question);
  const roi = returnOn(gain, cost);
  return { kind, roi, net, because: sentences[kind]({ ...question, net }) };
}

function kindOf({ figures, asOf, firstMetOn, since }: Question): Verdict["kind"] {
  const { business, gain, cost } = figures;
  if (cost.minor === 0) return business.minor === 0 ? "nothing-yet" : "no-costs";
  if (gain.minor >= cost.minor) return "paid-off";
  return daysBetween(firstMetOn ?? since, asOf) < daysOfGrace ? "too-early" : "not-yet";
}

type Told = Question & { readonly net: Money };

const sentences: Record<Verdict["kind"], (told: Told) => string> = {
  "paid-off": (told) => {
    const { cost } = told.figures;
    const sum = `${brought(told)} less ${moneyText(cost)} of cost leaves ${moneyText(told.net)}`;
    return `${sum}, a return of ${percentOf(told.net, cost)}.`;
  },
  "not-yet": (told) => `${balance(told)}: ${missing(told)} more and it has paid off.`,
  "too-early": (told) => `${balance(told)}, but ${age(told)}: ${missing(told)} more and it has paid off.`,
  "no-costs": ({ figures: { business } }) =>
    `${moneyText(business)} of business, and no cost on record to weigh it against.`,
  "nothing-yet": ({ figures }) =>
    figures.contacts === 0
      ? "Nothing on record yet: nobody met, no cost, no business."
      : `${peopleMet(figures)}; no cost and ${noBusiness(figures)} on record yet.`,
};

const balance = (told: Told): string => `${brought(told)} against ${moneyText(told.figures.cost)} of cost`;

/** The business that is weighed; before it, what is not, and why. */
function brought({ figures, unweighed }: Told): string {
  const { business } = figures;
  const nothing = business.minor === 0;
  if (!unweighed) return nothing ? `So far ${noBusiness(figures)}` : businessText(figures);
  const all = moneyText({ ...business, minor: business.minor + unweighed.business.minor });
  const part = nothing ? "all" : moneyText(unweighed.business);
  const rest = nothing ? "so far none" : `the other ${gainedText(figures, moneyText(business))}`;
  return `${all} of business, ${part} of it from ${unweighed.from}; ${rest}`;
}

/** `$1,200 of business`, with a margin or a baseline `$480 of gain from $1,200 of business`. */
const businessText = (figures: RoiFigures): string =>
  gainedText(figures, `${moneyText(figures.business)} of business`);

const gainedText = ({ business, gain }: RoiFigures, said: string): string =>
  gain.minor === business.minor ? said : `${moneyText(gain)} of gain from ${said}`;

const peopleMet = ({ contacts }: RoiFigures): string =>
  contacts === 1 ? "1 person met" : `${contacts} people met`;

/** What was won in another currency is business too, though in no sum. */
const noBusiness = ({ deals, business }: RoiFigures): string =>
  deals === 0 ? "no business" : `no business in ${business.currency}`;

const missing = ({ net, onGain = false }: Told): string =>
  `${moneyText({ ...net, minor: -net.minor })}${onGain ? " of gain" : ""}`;

function age({ firstMetOn, since, asOf }: Told): string {
  const days = daysBetween(firstMetOn ?? since, asOf);
  const long = days === 1 ? "1 day" : `${days} days`;
  return firstMetOn === null
    ? `it has been on record for only ${long}`
    : `the first person was met only ${long} ago`;
}

/** `118%`, rounded half up, from whole minor units. */
const percentOf = (part: Money, whole: Money): string => `${Math.round((100 * part.minor) / whole.minor)}%`;
