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
  const beginning = (at: number) => {
    const found = beginnings.find(({ from, to }) => at >= from && at < to);
    return found && new Date(found.from).toISOString();
  };
  const moment = (text: string) => {
    const from = beginning(Date.parse(text));
    return from === undefined ? text : `moment ${from}`;
  };
  return (text) =>
    text
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, moment)
      .replace(/(?<=^Date: ).*(?=\r?$)/gm, moment)
      // The hour whose answers are counted may have ended in between.
      .replace(
        /(?<="hour":")\d{4}-\d\d-\d\dT\d\d(?=")/g,
        (hour) => beginning(Date.parse(`${hour}:00:00Z`))?.slice(0, 13) ?? hour,
      );
}
