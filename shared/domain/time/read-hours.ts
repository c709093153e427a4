/** From when to when, as clocks show it, `07:00`; `to` null: only the beginning was said. */
export type Hours = { readonly from: string; readonly to: string | null };

const clock = String.raw`(\d{1,2})(?:[:.](\d\d))? ?(a\.?m\.?|p\.?m\.?|h|uhr)?`;
const range = new RegExp(
  String.raw`(?:^|[ ,])(?:from |at )?${clock} ?(?:-|–|—|to|until|till) ?${clock}(?=$|[ ,])`,
  "i",
);
const single =
  /(?:^|[ ,])(?<!\b(?:hours?|time|takes) )(?:at |from )?(\d{1,2})(?:[:.](\d\d))? ?(a\.?m\.?|p\.?m\.?)(?=$|[ ,])|(?:^|[ ,])(?<!\b(?:hours?|time|takes) )(?:at |from )?(\d{1,2}):(\d\d)(?=$|[ ,])/i;

/** Takes the hours off words that say them: `breakfast Tue 7am-8:30 at Hilton`. Null where they say none. */
export function hoursIn(words: string): { readonly rest: string; readonly hours: Hours } | null {
  const found = range.exec(words);
  const hours = found && rangeOf(found);
  if (found && hours) return { rest: without(words, found), hours };
  const one = single.exec(words);
  if (!one) return null;
  const [, hour = one[4] ?? "", minute = one[5] ?? "00", half = ""] = one;
  const from = minutesOf(hour, minute, half);
  return from === null ? null : { rest: without(words, one), hours: { from: text(from), to: null } };
}

/** `12-14` alone are days or amounts; of `11-1pm` the first is in the morning. */
function rangeOf([
  ,
  hour = "",
  minute,
  half = "",
  toHour = "",
  toMinute,
  toHalf = "",
]: RegExpExecArray): Hours | null {
  const isClock = `${half}${toHalf}${minute ?? ""}${toMinute ?? ""}` !== "";
  const to = minutesOf(toHour, toMinute ?? "00", toHalf === "" ? half : toHalf);
  const from = minutesOf(hour, minute ?? "00", half === "" ? toHalf : half);
  if (!isClock || from === null || to === null) return null;
  if (half === "" && toHalf !== "" && from >= to)
    return { from: text((from + halfDay) % (2 * halfDay)), to: text(to) };
  const isNext = toHalf === "" && half !== "" && to <= from;
  return { from: text(from), to: text(isNext ? (to + halfDay) % (2 * halfDay) : to) };
}

const halfDay = 720;

function minutesOf(hour: string, minute: string, half: string): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  const isHalf = /^[ap]/i.test(half);
  if (hours > (isHalf ? 12 : 23) || minutes > 59) return null;
  return (isHalf ? (hours % 12) * 60 + (/^p/i.test(half) ? halfDay : 0) : hours * 60) + minutes;
}

const text = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, "0")).join(":");

const without = (words: string, found: RegExpExecArray): string =>
  `${words.slice(0, found.index)}${words.slice(found.index + found[0].length)}`.replace(/ {2,}/g, " ").trim();
