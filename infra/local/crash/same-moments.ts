import type { SameWords } from "./final-state.ts";

/** Within so long of the last thing that was done, what is done belongs to the same moment. */
const togetherMs = 20 * 60_000;

/**
 * What was tried again happened later: every instant up to twenty minutes after a moment at which the undisturbed run did something
 * is said as the first instant of that moment, in ISO 8601 and as a Date header. All other instants stand.
 */
export function sameMoments(moments: readonly string[]): SameWords {
  const beginnings: { readonly from: number; to: number }[] = [];
  for (const moment of [...new Set(moments)].sort().map((text) => Date.parse(text))) {
    const last = beginnings.at(-1);
    if (last && moment < last.to) last.to = moment + togetherMs;
    else beginnings.push({ from: moment, to: moment + togetherMs });
  }
  const beginning = (text: string) => {
    const at = Date.parse(text);
    const found = beginnings.find(({ from, to }) => at >= from && at < to);
    return found ? `moment ${new Date(found.from).toISOString()}` : text;
  };
  return (text) =>
    text
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, beginning)
      .replace(/(?<=^Date: ).*(?=\r?$)/gm, beginning);
}
