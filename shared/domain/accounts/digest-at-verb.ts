import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { sayTime } from "../time/say-time.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly hour: number; readonly minute: number };

export const digestAtVerb: Verb<Args> = {
  name: "digest at",
  synonyms: ["digests at", "digest time", "send digest at", "send digests at"],
  target: "none",
  forms: [{ form: "digest at <time>", example: "digest at 7:30", does: "When your digest comes." }],
  parse,
  decide(situation, { line, args: { hour, minute } }) {
    const time = sayTime(hour, minute);
    return setSettings(
      situation,
      { digestHour: hour, digestMinute: minute },
      { line, did: `Your digest now comes shortly before ${time}.`, already: `It comes then already.` },
    );
  },
};

const hourWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** `half past seven` as `7:30`; anything else as it is. */
function inDigits(words: string): string {
  const said = words.toLowerCase().replace(/[a-z]+/g, (word) => {
    const hour = hourWords.indexOf(word) + 1;
    return hour > 0 ? String(hour) : word;
  });
  const past = said
    .replace(/^half past (\d{1,2})/, "$1:30")
    .replace(/^(?:a )?quarter past (\d{1,2})/, "$1:15");
  return past.replace(/^(?:a )?quarter to (\d{1,2})/, (_, hour: string) => `${Number(hour) - 1 || 12}:45`);
}

/** `7:30`, `7.30`, `7`, `7:30 am`, `19:30`, `half past seven`. */
function parse(words: string): ParsedArgs<Args> {
  const [, hours = "", minutes = "0", half] =
    /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)?[.!]?$/i.exec(
      inDigits(words).replace(/ o['’]?clock$/i, ""),
    ) ?? [];
  const isAfternoon = /^p/i.test(half ?? "");
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const isTime =
    hours !== "" && hour <= 23 && Number(minutes) <= 59 && (half === undefined || Number(hours) <= 12);
  if (!isTime) return { kind: "asked", why: "At what time?", examples: ["7:30"] };
  return { kind: "ok", args: { hour, minute: Number(minutes) } };
}
