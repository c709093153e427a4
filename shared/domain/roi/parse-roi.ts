import { titleOf } from "../commands/title-of.ts";
import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import { monthOf } from "../time/local-time.ts";
import { addMonths, type Month } from "../time/months.ts";

/** The months of which the summary is to tell; `group`: of it alone. */
export type RoiArgs = { readonly from: Month; readonly month: Month; readonly group: string | null };

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const period =
  /(?:^| )(?:for |in |of )?((?:the )?(?:this |last |past )?(?:month|quarter|year)|q[1-4](?: 20\d\d)?|20\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: 20\d\d)?)[.!]?$/i;

/** ``, `year`, `BNI last quarter`, `q3 2026`. */
export function parseRoi(words: string, { today }: ParseContext): ParsedArgs<RoiArgs> {
  const said = words.replace(/^(?:for|of|on) /i, "");
  const [all = "", when = ""] = period.exec(said) ?? [];
  const name = said.slice(0, said.length - all.length).trim();
  const group = name === "" ? null : titleOf(name);
  if (name !== "" && group === null)
    return { kind: "asked", why: "Of what?", examples: ["BNI last quarter"] };
  return {
    kind: "ok",
    args: { ...monthsOf(when.toLowerCase().replace(/^the /, ""), monthOf(today)), group },
  };
}

type Months = Pick<RoiArgs, "from" | "month">;

function monthsOf(when: string, now: Month): Months {
  const year = now.slice(0, 4);
  const back = /^(?:last|past) /.test(when) ? 1 : 0;
  const [, quarter, ofYear = year] = /^q(\d)(?: (\d{4}))?$/.exec(when) ?? [];
  if (quarter !== undefined) return upTo(now, quarterOf(ofYear, Number(quarter) - 1));
  if (when.endsWith("quarter")) return upTo(now, quarterOf(year, quarterAt(now) - back));
  if (when.endsWith("year")) return upTo(now, yearOf(Number(year) - back));
  if (/^\d{4}$/.test(when)) return upTo(now, yearOf(Number(when)));
  const named = names.indexOf(when.slice(0, 3));
  if (when.endsWith("month") || named < 0) return oneMonth(addMonths(now, -back));
  const month = `${/\d{4}$/.exec(when)?.[0] ?? year}-${String(named + 1).padStart(2, "0")}`;
  return oneMonth(month > now && !/\d{4}$/.test(when) ? addMonths(month, -12) : month);
}

const oneMonth = (month: Month): Months => ({ from: month, month });
const yearOf = (year: number): Months => ({ from: `${year}-01`, month: `${year}-12` });
const quarterAt = (month: Month): number => Math.floor((Number(month.slice(5)) - 1) / 3);

function quarterOf(year: string, quarter: number): Months {
  const from = addMonths(`${year}-01`, 3 * quarter);
  return { from, month: addMonths(from, 2) };
}

/** What is still to come is not told of. */
const upTo = (now: Month, { from, month }: Months): Months => ({
  from: from > now ? now : from,
  month: month > now ? now : month,
});
