import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { returnOn } from "./gain.ts";
import type { RoiFigures } from "./summary.ts";

/** What was brought and what was spent. */
export type Balance = {
  readonly figures: RoiFigures;
  /** Business that is not in `figures`, since no cost is on record where it came from. */
  readonly unweighed?: Unweighed | null;
  /** Not all of the business counts: a margin or a baseline is stated. */
  readonly onGain?: boolean;
};

/** `gain`: of that business, in minor units. `from`: the places, in words. */
export type Unweighed = { readonly business: Money; readonly gain: number; readonly from: string };

/** What the gain exceeds the cost by; negative: what is missing to break even. */
export const netOf = ({ gain, cost }: Pick<RoiFigures, "gain" | "cost">): Money => ({
  ...gain,
  minor: gain.minor - cost.minor,
});

/** The arithmetic in a sentence, as a good accountant would say it. */
export function balanceText(balance: Balance): string {
  const { figures } = balance;
  const { cost } = figures;
  if (cost.minor === 0) return withoutCost(figures);
  const net = netOf(figures);
  if (net.minor < 0) {
    const missing = moneyText({ ...net, minor: -net.minor });
    const more = balance.onGain === true ? `${missing} of gain more covers it` : `${missing} more covers it`;
    return `${brought(balance)} against ${moneyText(cost)} of cost: ${more}.`;
  }
  const percent = Math.round(100 * (returnOn(figures.gain, cost) ?? 0));
  return `${brought(balance)} less ${moneyText(cost)} of cost leaves ${moneyText(net)}, a return of ${percent}%.`;
}

function withoutCost(figures: RoiFigures): string {
  const { business, contacts } = figures;
  if (business.minor !== 0)
    return `${moneyText(business)} of business, and no cost on record to weigh it against.`;
  return contacts === 0
    ? "Nothing on record yet: nobody met, no cost, no business."
    : `${peopleMet(figures)}; no cost and ${noBusiness(figures)} on record yet.`;
}

/** The business that is weighed; before it, what is not, and why. */
function brought({ figures, unweighed }: Balance): string {
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
