import type { Verdict } from "../../domain/roi/summary.ts";
import { chanceText } from "../words/chance-text.ts";
import { fullDate } from "../words/days.ts";

/** Why the verdict is what it is, and what the next year promises; null where the arithmetic says all. */
export function outlookText({ kind, outlook }: Verdict): string | null {
  if (!outlook) return null;
  const { chance, until, nextYear, firstOn } = outlook;
  if (firstOn !== null) return tooEarly(kind, fullDate(firstOn));
  const likely = saying[kind]?.(fullDate(until));
  if (likely === undefined || (nextYear === null && kind === "paid off")) return null;
  const said = `${likely} ${chanceText(chance)} likely.`;
  return nextYear === null
    ? said
    : `${said} The next twelve months are ${chanceText(nextYear)} likely to bring in more than they cost.`;
}

const saying: Partial<Readonly<Record<Verdict["kind"], (until: string) => string>>> = {
  "paid off": () => "That it is worth it is",
  "paid off so far": () => "That this lasts is",
  "on course": () => "That the rest comes is",
  "not yet": (until) => `That it covers its cost by ${until} is`,
  no: (until) => `That it covers its cost by ${until} is`,
};

const tooEarly = (kind: Verdict["kind"], day: string): string =>
  kind === "too early"
    ? `Business takes its time after a first meeting: the first verdict can be had on ${day}.`
    : `Whether that lasts can be told from ${day} on: business takes its time after a first meeting.`;
