import { localClock } from "../../../shared/domain/time/local-time.ts";
import type { SameWords } from "./final-state.ts";

/** Of Ann and Bob, whose mails say when something lapses. */
const zone = "America/New_York";

/** A clock's time up to twenty minutes after a moment is said as the moment's. */
function sameClocks(beginnings: readonly number[]): SameWords {
  const clockAt = (at: number) => localClock(new Date(at).toISOString(), zone);
  const same = new Map(
    beginnings.flatMap((from) =>
      Array.from(
        { length: togetherMs / 60_000 },
        (_, n) => [clockAt(from + n * 60_000), clockAt(from)] as const,
      ),
    ),
  );
  return (text) => text.replace(/(?<= at )\d\d:\d\d\b/g, (clock) => same.get(clock) ?? clock);
}

/** Within so long of the last thing that was done, what is done belongs to the same moment. */
const togetherMs = 20 * 60_000;

/** As a calendar writes an instant. */
const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const dayMs = 86_400_000;
const longestLapse = 31;

/**
 * What was tried again happened later: every instant up to twenty minutes after a moment at which the undisturbed run did something
 * is said as the first instant of that moment, in ISO 8601, as a Date header and as the stamp of a calendar, and so is what lapses whole days later. All other
 * instants stand.
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
    for (let days = 0; days <= longestLapse; days += 1) {
      const from = beginning(Date.parse(text) - days * dayMs);
      if (from !== undefined) return days === 0 ? `moment ${from}` : `${days} days after ${from}`;
    }
    return text;
  };
  const clocks = sameClocks(beginnings.map(({ from }) => from));
  return (text) =>
    clocks(text)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, moment)
      .replace(/(?<=^DTSTAMP:)\w+(?=\r?$)/gm, (stamp) => moment(stamp.replace(basic, "$1-$2-$3T$4:$5:$6Z")))
      .replace(/(?<=^Date: ).*(?=\r?$)/gm, moment)
      // The hour whose answers are counted may have ended in between.
      .replace(
        /(?<="hour":")\d{4}-\d\d-\d\dT\d\d(?=")/g,
        (hour) => beginning(Date.parse(`${hour}:00:00Z`))?.slice(0, 13) ?? hour,
      );
}
