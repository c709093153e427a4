import type { ParseContext } from "../commands/verb.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { GoalCount } from "./goal.ts";

/** What a goal counts, and how many; `near`: the word is a slip away from one that is known. */
export type ReadCount =
  | {
      readonly kind: "counted";
      readonly counts: GoalCount;
      readonly word: string | null;
      readonly target: number;
    }
  | { readonly kind: "near"; readonly meant: string; readonly number: string; readonly said: string }
  | { readonly kind: "which"; readonly number: string }
  | { readonly kind: "unclear"; readonly why: string };

const known: readonly (readonly [counts: GoalCount, words: string])[] = [
  ["customer", "customers customer clients client deals deal sales sale orders order"],
  ["coffee", "coffees coffee meetings meeting 1-2-1s 1-2-1 1:1s one-to-ones one-to-one lunches lunch"],
  ["introduction", "introductions introduction intros intro"],
  ["lead", "leads lead prospects prospect inquiries enquiries"],
  ["partnership", "partnerships partnership partners partner"],
];

const fillers = /^(?:of|new|more|first|extra|good|paying|qualified|business) /i;
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const revenue = /\b(?:revenue|turnover|income|in sales|of sales|of business|in business)\b/i;
const slipFrom = 6;

/** Reads `10 new customers`, `$50k`, `revenue 50000`, `two blog posts`. */
export function readCount(words: string, { currency }: ParseContext): ReadCount {
  const said = words
    .trim()
    .replace(/^(?:at least|about|around|to (?:get|make|win|have|reach)|is|of|:|=) /i, "");
  if (revenue.test(said) || /^\D?\d[\d.,]*[km]? ?(?:€|£|\$|[A-Z]{3})$|^[€£$]/.test(said))
    return readRevenue(said, currency);
  const [, number = "", rest = ""] = /^(\d{1,3}(?:[,.]\d{3})*|\d+|\p{L}+) (.+)$/u.exec(said) ?? [];
  const target = wholeNumber(number);
  if (target === null || rest === "")
    return { kind: "unclear", why: "How many of what do you want to reach?" };
  if (target < 1 || target > 99_999)
    return { kind: "unclear", why: `Is ${number} the number that you mean?` };
  return countOf(target, rest.replace(/[.!]$/, ""));
}

const wholeNumber = (number: string): number | null =>
  /^\d/.test(number)
    ? Number(number.replace(/[,.]/g, ""))
    : numbers.indexOf(number.toLowerCase()) + 1 || null;

function readRevenue(said: string, currency: string): ReadCount {
  const amount = said
    .replace(revenue, "")
    .replace(/ (?:of|in)$|^(?:of|in) | (?=of$)/gi, "")
    .trim();
  const parsed = parseAmount(amount, currency);
  if (parsed.kind === "asked" || parsed.args.minor === 0)
    return { kind: "unclear", why: parsed.kind === "asked" ? parsed.why : "How much revenue?" };
  return { kind: "counted", counts: "revenue", word: null, target: parsed.args.minor };
}

function countOf(target: number, rest: string): ReadCount {
  let noun = rest;
  while (fillers.test(noun)) noun = noun.replace(fillers, "");
  const plain = noun.toLowerCase().replace(/ (?:made|won|given|chats?|dates?|held)$/, "");
  const counted = (counts: GoalCount, word: string | null = null) =>
    ({ kind: "counted", counts, word, target }) as const;
  if (/^referrals?$/.test(plain))
    return / given$/i.test(noun) ? counted("referral") : { kind: "which", number: String(target) };
  const match = known.find(([, words]) =>
    words.split(" ").includes(plain.replace(/^(?:one to ones?)$/, "1-2-1")),
  );
  if (match) return counted(match[0]);
  const near = [...known.map(([, words]) => words.split(" ")[0] ?? ""), "referrals"].find((each) =>
    isSlip(plain, each),
  );
  if (near !== undefined) return { kind: "near", meant: near, number: String(target), said: noun };
  if (noun.split(" ").length > 3 || !/^[\p{L}\d' -]{2,40}$/u.test(noun))
    return { kind: "unclear", why: "What is it that you want to count?" };
  return counted("own", noun);
}

const isSlip = (said: string, meant: string): boolean =>
  said.length >= slipFrom - 1 &&
  meant.length >= slipFrom &&
  editDistance(said, meant) <= (meant.length > 8 ? 2 : 1);

/** What a bare noun names: `customers`, `revenue`, or a word of one's own. */
export function readNoun(noun: string): { readonly counts: GoalCount; readonly word: string | null } {
  if (/^(?:revenue|sales|turnover|income)$/i.test(noun)) return { counts: "revenue", word: null };
  if (/^referrals?(?: given)?$/i.test(noun)) return { counts: "referral", word: null };
  const read = countOf(1, noun);
  return read.kind === "counted" ? read : { counts: "own", word: noun };
}
