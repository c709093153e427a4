import { folded } from "../cards/letters.ts";
import type { Contact } from "../contacts/contact.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { fitOf, type Telling } from "./fit.ts";
import { type Wish, wishesOf } from "./wish.ts";

/** Somebody who looks for something, and somebody who may be it. */
export type Match = { readonly wish: Wish; readonly evidence: Evidence; readonly fit: number };

/** Below this, what was understood is too little to bother two people with. */
const leastFit = 0.33;

/** Of whom a wish fits much better, others are not asked. */
const leastOfBest = 0.8;

/** Of very many who do the same, so many are looked at for one wish. */
const mostLookedAt = 60;

/** Every pair that fits, each once by its best wish. The work grows with the contacts and their matches, not with their pairs. */
export function matchesAmong(contacts: readonly Contact[]): readonly Match[] {
  const index = indexOf(contacts.flatMap(evidenceOf));
  const best = new Map<string, Match>();
  for (const wish of contacts.flatMap(wishesOf))
    for (const match of matchesOf(wish, index)) {
      const pair = `${wish.contact.id} ${match.evidence.contact.id}`;
      if (match.fit > (best.get(pair)?.fit ?? 0)) best.set(pair, match);
    }
  return [...best.values()];
}

type Index = { readonly byKey: ReadonlyMap<string, readonly Evidence[]>; readonly telling: Telling };

/** Trades and stems, with whoever offers them; the strongest signs first. */
function indexOf(all: readonly Evidence[]): Index {
  const keyed = all.flatMap((evidence) => keysOf(evidence.gist).map((key) => ({ key, evidence })));
  const byKey = new Map(
    [...Map.groupBy(keyed, ({ key }) => key)].map(([key, found]) => [
      key,
      found.map(({ evidence }) => evidence).toSorted((one, other) => other.weight - one.weight),
    ]),
  );
  const telling: Telling = (stem) => Math.log(1 + all.length / (1 + (byKey.get(stem)?.length ?? 0)));
  return { byKey, telling };
}

const keysOf = ({ trades, stems }: Evidence["gist"]): readonly string[] => [
  ...[...trades.keys()].map((trade) => `=${trade}`),
  ...stems,
];

function matchesOf(wish: Wish, { byKey, telling }: Index): readonly Match[] {
  const looked = wishKeys(wish, telling).flatMap((key) => (byKey.get(key) ?? []).slice(0, mostLookedAt));
  const fitting = looked.flatMap((evidence) => {
    if (areClose(wish.contact, evidence.contact)) return [];
    const fit = fitOf(wish, evidence, telling);
    return fit < leastFit ? [] : [{ wish, evidence, fit }];
  });
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  return fitting.filter(({ fit }) => fit >= best * leastOfBest);
}

/** Its trades, else its two most telling words: who fits has at least one of them. */
function wishKeys({ gist }: Wish, telling: Telling): readonly string[] {
  const trades = [...gist.trades.keys()].map((trade) => `=${trade}`);
  const stems = [...gist.stems].toSorted((one, other) => telling(other) - telling(one)).slice(0, 2);
  return [...trades, ...stems];
}

/** Who works together knows each other. */
function areClose(one: Contact, other: Contact): boolean {
  return one.id === other.id || (one.company !== null && companyKey(one) === companyKey(other));
}

const companyKey = ({ company }: Contact): string =>
  folded(company ?? "")
    .replace(/\b(?:ltd|limited|inc|llc|gmbh|ag|co|plc|sarl|sas|sl|sa)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
