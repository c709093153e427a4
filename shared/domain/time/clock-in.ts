/** The words about the day, and the time of day that was said with them: `15:00`, null where none was. */
export type ClockIn = { readonly day: string; readonly time: string | null };

/** Parts of a day that are no time by the clock, behind the day: `fri afternoon`, `morgen früh`, `mañana por la tarde`. */
const parts =
  /(?<=\S)(?:,? (?:in the |at |am |in der |dans l[ae'’] ?|en |le |por la |de la |a la |first thing(?: in the)? ?)?|(?<=day |tag|abend))(?:mornings?|afternoons?|evenings?|night|first thing|vormittag|nachmittag|abend|fr[üu]h|matin|apr[èe]s-midi|soir|tarde|noche|(?<=(?:por|de) la )mañana|(?<=am )morgen)s?$/u;

const noon =
  /(?:^|,? )(?:(?:at|um|am|à|a|al) )?(?:noon|midday|12 noon|mittags?|midi|mediod[ií]a)(?:$|,? (?=\S))/u;

/** `at 3`, `3pm`, `15:00`, `um 15 Uhr`, `à 15h30`, `a las 4`. What only a word before or behind makes a time is in groups of its own. */
const clock =
  /(?:^|,? )(?:(at|around|@|um|gegen|ab|à|vers|a las?|sobre las) ?)?(\d{1,2})(?:([:.h])(\d{2}))?(?: ?(a\.?m\.?|p\.?m\.?|o['’]?clock|uhr|h|hrs))?(?: de la (?:mañana|tarde))?(?=$|,? \S)/gu;

/** Takes the time of day off words in small letters. */
export function clockIn(words: string): ClockIn {
  const whole = words.replace(parts, "");
  const atNoon = noon.exec(whole);
  if (atNoon) return { day: without(whole, atNoon), time: "12:00" };
  for (const said of whole.matchAll(clock)) {
    const time = timeOf(said, behindDay.test(whole.slice(0, said.index)));
    if (time !== null) return { day: without(whole, said), time };
  }
  return { day: whole, time: null };
}

const without = (words: string, found: RegExpExecArray): string =>
  `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length).replace(/^,? /, "")}`.trim();

const behindDay =
  /(?:^|\s)(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|today|tomorrow|heute|morgen|\p{L}{4,6}tag|mittwoch|demain|\p{L}{2,5}di|mañana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado),?$/u;

/** A bare number is no time, and `15.30` is a day unless `um` or `Uhr` says otherwise, or the day stands before it. */
function timeOf(
  [, before, hours = "", mark, minutes = "00", behind = ""]: RegExpExecArray,
  isOnDay: boolean,
): string | null {
  const isMarked = mark === ":" || mark === "h" || (mark === "." && isOnDay);
  const isSaid = before !== undefined || behind !== "" || isMarked;
  const hour = hourOf(Number(hours), behind);
  if (!isSaid || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Nobody has coffee at four in the morning: `at 4` is in the afternoon. */
function hourOf(said: number, behind: string): number {
  if (/^a/.test(behind)) return said % 12;
  if (/^p/.test(behind)) return (said % 12) + 12;
  return /^(?:uhr|h)/.test(behind) || said === 0 || said > 6 ? said : said + 12;
}
