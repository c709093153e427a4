import { listText } from "../commands/list-text.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly weekdays: readonly number[] };

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const weekdaysVerb: Verb<Args> = {
  name: "weekdays",
  synonyms: ["working days", "workdays", "my weekdays", "digest days", "digest on"],
  target: "none",
  forms: [
    {
      form: "weekdays <days>",
      example: "weekdays mon-fri",
      does: "On which days digests come: tue-sat, mon wed fri, all.",
    },
  ],
  parse,
  decide(situation, { line, args: { weekdays } }) {
    const days = weekdaysText(weekdays);
    const did = `Digests now come on ${days}.`;
    return setSettings(situation, { weekdays }, { line, did, already: `They come on ${days} already.` });
  },
};

/** `Monday to Friday`, `Monday, Wednesday and Friday`. */
export function weekdaysText(weekdays: readonly number[]): string {
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  const isRange = weekdays.length > 2 && last - first === weekdays.length - 1;
  const said = weekdays.map((day) => names[day - 1] ?? "");
  return isRange ? `${said[0] ?? ""} to ${said.at(-1) ?? ""}` : listText(said);
}

/** `Mon-Fri`, `tue to sat`, `mon, wed & fri`, `all`. */
function parse(words: string): ParsedArgs<Args> {
  const plain = words.toLowerCase().replace(/[.!]$/, "");
  if (/^(?:all|every day|daily|all days)$/.test(plain)) return ok([1, 2, 3, 4, 5, 6, 7]);
  const parts = plain.split(/ ?[,;&+] ?| and | (?=[a-z])(?!to\b|-|through\b)/).filter((part) => part !== "");
  const days = joinRanges(parts).map(daysIn);
  if (days.length === 0 || days.some((each) => each.length === 0))
    return { kind: "asked", why: "On which days?", choices: ["mon-fri", "mon wed fri", "all"] };
  return ok(days.flat());
}

/** `tue`, `to sat` belong together. */
function joinRanges(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (/^(?:to|through|-|–)/.test(part) || /(?:to|through|-|–)$/.test(joined.at(-1) ?? ""))
      joined.push(`${joined.pop() ?? ""} ${part}`);
    else joined.push(part);
  }
  return joined;
}

function daysIn(part: string): readonly number[] {
  const [from = "", to = from, ...more] = part
    .split(/ ?[-–] ?| ?\bto\b ?| ?\bthrough\b ?/)
    .map((each) => each.trim());
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === 0 || last === 0 || more.length > 0) return [];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => ((first - 1 + at) % 7) + 1);
}

const dayOf = (word: string): number =>
  word.length < 2 ? 0 : names.findIndex((name) => `${name.toLowerCase()}s`.startsWith(word)) + 1;

const ok = (days: readonly number[]): ParsedArgs<Args> => ({
  kind: "ok",
  args: { weekdays: [...new Set(days)].sort((one, other) => one - other) },
});
