import { type Reading, readingOf } from "../reading.ts";
import type { ParseContext, Verb } from "../verb.ts";
import { type Marked, unmarked } from "./mark-people.ts";

/** What is read with whom it marks. */
export type Where = { readonly marked: Marked; readonly context: ParseContext };
export type Acting = Extract<Reading, { kind: "command" }>;

/** Whether a verb makes a command of the words behind it, on whoever is marked. */
export function reads(verb: Verb, words: string, { marked: { target }, context }: Where): Acting | null {
  const reading = readingOf({ verb, casual: false, means: "", target, rest: words }, context);
  return reading.kind === "command" ? reading : null;
}

const mostSpan = 6;

/** `to call Tom on Monday about the roof`: the longest stretch that the verb can read; the rest says what is to be done. */
export function endingSo(verb: Verb, rest: string, where: Where): Acting | null {
  const words = rest.trim().replace(/[.!]$/, "").split(" ");
  if (/(?<!\b(?:mr|mrs|ms|dr|st|a\.m|p\.m))[.!?] \p{Lu}/iu.test(rest)) return null;
  for (let length = Math.min(mostSpan, words.length); length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const [before, span, behind] = [
        words.slice(0, from),
        words.slice(from, from + length),
        words.slice(from + length),
      ].map((part) => unmarked(part.join(" "), where.marked)) as [string, string, string];
      const isCut =
        isCutOff.test(before) || isCutOff.test(` ${span}`) || /^of /i.test(behind) || isWord.test(span);
      const reading = isCut ? null : reads(verb, span, where);
      if (!reading) continue;
      const what = `${before} ${behind}`.trim().replace(/^(?:to|about|of) | (?:at|on|by|in)$/gi, "");
      if (isOfMore.test(what)) return null;
      return isOnlyName(what, where) ? reading : withNote(reading, what);
    }
  }
  return null;
}

/** Something is said of others as well. */
const isOfMore = /(?:^|\s)#?\d{1,2}(?=$|[\s,;])|\b(?:snooze|done|skip)\b/i;

/** In an English sentence `so` and `do` are no Sunday and Thursday. */
const isWord = /^(?:so|do|mi|di|fr)$/i;

/** What belongs to the words behind it. */
const isCutOff = / (?:the|an?|first|second|third|last|early|mid|late|end|beginning|of|in|on|by)$/i;

const isOnlyName = (words: string, { marked: { said } }: Where): boolean =>
  words === "" || said.includes(words);

function withNote(reading: Acting, note: string): Acting {
  const { command } = reading;
  return { ...reading, command: { ...command, args: { ...(command.args as object), note } } };
}

/** `Friday at her office and she liked it`: the longest beginning that the verb can read; the rest is a note. */
export function beginningSo(verb: Verb, ways: readonly string[], where: Where): Acting | null {
  for (const way of ways) {
    const words = way.split(" ");
    for (let to = words.length - 1; to > 0; to--) {
      const reading = reads(
        verb,
        unmarked(words.slice(0, to).join(" "), where.marked).replace(/[,;.]$/, ""),
        where,
      );
      const note = unmarked(words.slice(to).join(" "), where.marked).replace(/^(?:and|but) /i, "");
      if (reading) return { ...reading, note };
    }
  }
  return null;
}
