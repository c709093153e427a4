import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import type { Goal, GoalPeriod } from "./goal.ts";
import { type ReadCount, readCount } from "./read-goal.ts";

/** What a line says of a goal. */
export type GoalSaid = Pick<Goal, "counts" | "word" | "target" | "currency" | "period" | "why">;

export type GoalArgs =
  | { readonly kind: "set"; readonly said: GoalSaid }
  /** `what`: null where it is not said. */
  | { readonly kind: "drop"; readonly what: string | null };

const periods: readonly (readonly [GoalPeriod, RegExp])[] = [
  [
    "twelve-months",
    /(?:(?:in|over|within|for) )?(?:the )?(?:next|coming) (?:12|twelve) months|in (?:12|twelve) months|(?:in|over|within) (?:the )?(?:next year|a year)/,
  ],
  [
    "this-year",
    /this year|by (?:the )?(?:end of (?:the |this )?year|year['’]?s? end|december|new year)|before (?:the )?new year/,
  ],
  ["week", /(?:a|per|each|every|this|\/)\s?(?:week|wk)|weekly/],
  ["month", /(?:a|per|each|every|this|\/)\s?(?:month|mo)|monthly/],
  ["quarter", /(?:a|per|each|every|this|\/)\s?(?:quarter|qtr)|quarterly/],
  ["year", /(?:a|per|each|every|\/)\s?(?:year|yr|annum)|yearly|annually/],
];

const examples = [
  "10 customers a month because we hire in spring",
  "3 coffees/month",
  "revenue 50000 a year",
];
const off = "off|drop|dropped|none|remove|delete|stop|over|cancel";

/** `10 customers a month because we hire in spring`; `customers off`. */
export function parseGoal(words: string, context: ParseContext): ParsedArgs<GoalArgs> {
  const dropped = new RegExp(`^(?:(?:${off})(?: (.+))?|(.+?)[,:]? (?:${off}))[.!]?$`, "i").exec(words);
  if (dropped) return { kind: "ok", args: { kind: "drop", what: dropped[1] ?? dropped[2] ?? null } };
  const [period, found] = periodIn(words);
  const read = readCount(
    found ? words.slice(0, found.index).trim() : words.replace(/ (?:because|so that) .*$/i, ""),
    context,
  );
  if (read.kind !== "counted") return askedOf(read, found ? words.slice(found.index).trim() : "a month");
  if (period === null) return withoutPeriod(words);
  const { counts, word, target } = read;
  const why = found ? whyOf(words.slice(found.index + found[0].length)) : null;
  const currency = counts === "revenue" ? context.currency : null;
  return { kind: "ok", args: { kind: "set", said: { counts, word, target, currency, period, why } } };
}

function periodIn(words: string): readonly [GoalPeriod | null, RegExpExecArray | null] {
  const all = periods.flatMap(([period, said]) => {
    const found = new RegExp(`(?:(?<!\\p{L})|(?=/))(?:${said.source})(?!\\p{L})`, "iu").exec(words);
    return found ? [[period, found] as const] : [];
  });
  return all.toSorted(([, one], [, other]) => one.index - other.index)[0] ?? [null, null];
}

/** A day is too short to plan by, and nothing said is asked. */
function withoutPeriod(words: string): ParsedArgs<GoalArgs> {
  const [head = words] = words.split(/ (?:because|so that) /i);
  const daily = /^(\d{1,3}) (.+?) ?(?:(?:a|per|each|every|\/) ?day|daily)$/i.exec(head);
  if (daily?.[1] !== undefined)
    return {
      kind: "asked",
      why: "A day is too short.",
      choices: [`${Number(daily[1]) * 7} ${daily[2]} a week`],
    };
  const what = head.replace(/[.!]$/, "");
  return {
    kind: "asked",
    why: "In what time?",
    choices: [`${what} a week`, `${what} a month`, `${what} a year`],
  };
}

function askedOf(read: Exclude<ReadCount, { kind: "counted" }>, when: string): ParsedArgs<GoalArgs> {
  const by = when.startsWith("/") ? when : ` ${when}`;
  switch (read.kind) {
    case "near":
      return {
        kind: "asked",
        why: `“${read.said}” is not clear.`,
        choices: [`${read.number} ${read.meant}${by}`],
      };
    case "which":
      return {
        kind: "asked",
        why: "Referrals that you give, or that you get?",
        choices: [`${read.number} referrals given${by}`, `${read.number} leads${by}`],
      };
    case "unclear":
      return { kind: "asked", why: read.why, examples };
  }
}

function whyOf(behind: string): string | null {
  const why = behind
    .trim()
    .replace(/^[,;:–—-]+ */, "")
    .replace(/^(?:because(?: of)?|bc|since|as|so that|so|in order to|for) /i, "")
    .replace(/[.!]{1,3}$/, "")
    .trim();
  return why === "" ? null : why;
}
