import { isDay } from "./day-alone.ts";
import { counts, numberIn } from "./number-words.ts";
import { verbsAt } from "./verb-words.ts";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const verbBefore =
  "(?<=\\b(?:did|do|done|with|called|emailed|texted|finished|completed|contacted|wrote|to|skip|skipped|snooze|push|drop|move|mark|call|email|let) )";
const begins = "(?<=^|[,;.&] |\\band )";

/** `the first three`, `bottom 2` */
const several = new RegExp(
  `(?:${verbBefore}|${begins})(?:the )?(first|top|last|bottom) (${counts.slice(1, 7).join("|")}|[2-7])(?: (?:people|ones|names|contacts|of (?:them|these)))?:?(?= |[.,!;]|$)`,
  "giu",
);
/** `the second one`, `the 3rd`, `number two` */
const single = new RegExp(
  `(?:${verbBefore}|${begins})(?:(?:the )?(?:(?<place>${ordinals.slice(0, 7).join("|")}|last) (?:one|item|person|contact|name)|(?<nth>\\d{1,2})(?:st|nd|rd|th)(?: one)?)|the (?<bare>${ordinals.slice(0, 7).join("|")}|last)|number (?<number>${counts.join("|")})):?(?=(?<behind>.*))`,
  "giu",
);

/** Places in the mail as its numbers, where something is said of them: `the first two done, skip the last one`. */
export const byPlace = (words: string, numbers: readonly number[]): string =>
  words
    .replace(several, (whole, end: string, many: string) => {
      const count = numberIn(many);
      const meant = /first|top/i.test(end) ? numbers.slice(0, count) : numbers.slice(-count);
      return meant.length === count ? meant.join(",") : whole;
    })
    .replace(single, (whole: string, ...found: readonly unknown[]) => {
      const { place, nth, bare, number, behind = "" } = found.at(-1) as Readonly<Record<string, string>>;
      const at =
        nth !== undefined
          ? Number(nth) - 1
          : number !== undefined
            ? numberIn(number) - 1
            : ordinals.indexOf((place ?? bare ?? "").toLowerCase());
      const meant = at < 0 ? numbers.at(-1) : numbers[at];
      return meant !== undefined && isSaidOf(behind) ? String(meant) : whole;
    });

/** Nothing, a verb, a day, or that it waits: `the first time` is no item. */
export const isSaidOf = (behind: string): boolean => {
  const words = behind.trim();
  return (
    /^(?:[.,;!]|$|(?:is|was|are|till?|until|for|to|and|on|can|as|off|over)\b)/i.test(words) ||
    verbsAt(words).length > 0 ||
    isDay(words.split(/[ ,;]/)[0] ?? "")
  );
};
