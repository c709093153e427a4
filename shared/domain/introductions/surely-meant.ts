import type { NamedTrade } from "../trades/trades-in.ts";
import { isTelling, otherThings } from "./plain-terms.ts";

/** What a sign says of a trade; its name says it all. */
const ofASign = 0.8;
/** Words that are signs of several trades say less of each. */
const ofSeveral = 0.65;
/** A sign of another trade, where one is named. */
const besideAName = 0.5;
/** A trade in front of another only says of which kind that is: dental insurance, a tax lawyer. */
const ofTheOther = 0.5;
/** A word in front that is not known may make another trade of one, one behind another thing. */
const ofAKind = 0.9;
const ofASort = 0.6;
/** Behind a trade in front stands what is done to a thing, or where: film a talk, lighting in a gym. */
const ofItsObject = 0.5;
/** A company has its trade last: The Piano Bar tunes none. */
const ofACompanysName = 0.4;

/** The trades that a few words speak of, each with how surely it is meant: 1 is its plain name. */
export function surelyMeant(
  words: readonly string[],
  named: readonly NamedTrade[],
  isCompany: boolean,
): ReadonlyMap<string, number> {
  const all = named
    .map((each) => [each.trade.name, sureness(each, { words, named, isCompany })] as const)
    .filter(([, sure]) => sure > 0);
  return new Map(
    [...Map.groupBy(all, ([name]) => name)].map(([name, signs]) => [
      name,
      1 - signs.reduce((doubt, [, sure]) => doubt * (1 - sure), 1),
    ]),
  );
}

type Said = {
  readonly words: readonly string[];
  readonly named: readonly NamedTrade[];
  readonly isCompany: boolean;
};

function sureness(each: NamedTrade, said: Said): number {
  const { words, named, isCompany } = said;
  const next = words[each.to];
  const isNamed = (at: number) => named.some(({ from, to }) => from <= at && at < to);
  const others = named.filter(({ trade, from }) => trade.name !== each.trade.name && from !== each.from);
  if (isOfAProduct(each, said) || (isTitle(words, each) && others.some(({ to }) => to === each.from)))
    return 0;
  const behind = others.find(({ from }) => from === each.to);
  const isObject = others.some(({ to }) => to < each.from) && (!each.isName || isCircumstance(each, said));
  const isBeside = !each.isName && others.some((other) => other.isName && !isCircumstance(other, said));
  const isOfAKind = !isCompany && !isNamed(each.from - 1) && isTelling(words[each.from - 1]);
  const isOfASort = !isNamed(each.to) && isTelling(next) && !isDone.test(next ?? "");
  return (
    (each.isName ? 1 : each.among > 1 ? ofSeveral / Math.sqrt(each.among / 2) : ofASign) *
    (isBeside ? besideAName : 1) *
    (behind && !isTitle(words, behind) ? ofTheOther : 1) *
    (isObject ? ofItsObject : 1) *
    (isOfAKind ? ofAKind : 1) *
    (isOfASort ? (isCompany ? ofACompanysName : ofASort) : 1)
  );
}

/** What stands behind is sold to the trade, or is about it, and is not itself a trade: accounting software, plumbing supplies. */
function isOfAProduct({ trade, to }: NamedTrade, { words, named }: Said): boolean {
  const next = words[to];
  if (next === undefined || !otherThings.has(next) || (trade.isTaught && lessons.has(next))) return false;
  return titles.has(next) || !named.some(({ from, isName }) => isName && from === to);
}

/** Whether a preposition stands between it and what was named before. */
const isCircumstance = ({ from }: NamedTrade, { words, named }: Said): boolean =>
  named.some(({ to }) => words.slice(to, from).some((word) => before.has(word)));

/** Behind these stand circumstances. */
const before = new Set("in at on after of by from during under near".split(" "));

const lessons = new Set("course courses class classes lesson lessons workshops teacher".split(" "));

/** What is to be done with what was named: a roof mended. */
const isDone = /ed$|^(?:cut|drawn|kept|sent|shot|sold|taught|made|built|written|hung)$/;

/** Behind another trade these words say no trade of their own: a fitness coach, a roofing contractor. */
const titles = new Set(
  "coach coaching contractor mentor artist engineer developer doctor software app apps".split(" "),
);

const isTitle = (words: readonly string[], { from, to }: NamedTrade): boolean =>
  to - from === 1 && titles.has(words[from] ?? "");
