import { trades } from "../trades/trades.ts";
import type { Evidence } from "./evidence.ts";
import type { Wish } from "./wish.ts";

/** How telling a stem is among all that people offer: seldom ones are. */
export type Telling = (stem: string) => number;

const localTrades: ReadonlySet<string> = new Set(
  trades.filter(({ isLocal }) => isLocal).map(({ name }) => name),
);

/** How well one sign answers to one wish: from 0, not at all, to 1. */
export function fitOf(wish: Wish, evidence: Evidence, telling: Telling): number {
  if (clash(wish, evidence)) return 0;
  return evidence.weight * Math.max(byTrade(wish, evidence), byWords(wish, evidence, telling));
}

/** Words in common mean less where both sides speak of trades: these are looked at by themselves. */
const ofAnotherTrade = 0.35;

function byTrade({ gist }: Wish, evidence: Evidence): number {
  const sure = [...gist.trades].map(([name, sureness]) => sureness * (evidence.gist.trades.get(name) ?? 0));
  return Math.max(0, ...sure);
}

/** Of what is wanted enough must be offered, and of what is offered enough be wanted: a word alone may be meant otherwise. */
function byWords({ gist: wanted }: Wish, { gist: offered }: Evidence, telling: Telling): number {
  if (wanted.stems.size === 0) return 0;
  const common = sumOf(
    [...wanted.stems].filter((stem) => offered.stems.has(stem)),
    telling,
  );
  const ofWanted = common / sumOf([...wanted.stems], telling);
  const ofOffered = common / sumOf([...offered.stems], telling);
  const isOther = offered.trades.size > 0;
  const isMuch = ofWanted >= 0.4 && ofOffered >= 0.5;
  return isMuch ? ofWanted * (0.7 + 0.3 * ofOffered) * (isOther ? ofAnotherTrade : 1) : 0;
}

const sumOf = (stems: readonly string[], telling: Telling): number =>
  stems.reduce((sum, each) => sum + telling(each), 0);

/** Two places that are not the same, where it matters: said with the wish, or of a trade that is done on the spot. */
function clash(wish: Wish, { place, isAnywhere }: Evidence): boolean {
  if (isAnywhere || place === null) return false;
  if (wish.place !== null) return wish.place !== place;
  const isLocal = [...wish.gist.trades.keys()].some((name) => localTrades.has(name));
  return isLocal && wish.town !== null && wish.town !== place;
}
