import { noteVerb } from "../../contacts/note-verb.ts";
import { readMoment } from "../../time/read-moment.ts";
import { isOnlySupposed, takesItselfBack } from "../only-supposed.ts";
import type { Reading } from "../reading.ts";
import { registry } from "../registry.ts";
import type { ParseContext, Verb } from "../verb.ts";
import { accountFrames } from "./account-frames.ts";
import { endingFrames } from "./ending-frames.ts";
import { fixFrames, spokenFixFrame } from "./fix-frames.ts";
import type { Frame, Said } from "./frame.ts";
import { laterFrames } from "./later-frames.ts";
import { type Acting, beginningSo, endingSo, reads, type Where } from "./longest-stretch.ts";
import { anyMark, type Marked, markPeople, unmarked } from "./mark-people.ts";
import { meetingFrames } from "./meeting-frames.ts";
import { isNotMeant } from "./not-meant.ts";
import { noteFrames } from "./note-frames.ts";
import { outcomeFrames } from "./outcome-frames.ts";
import { foreignTouchFrames, touchFrames } from "./touch-frames.ts";
import { inPassing, lately } from "./words.ts";

const frames: readonly Frame[] = [
  ...laterFrames,
  ...endingFrames,
  ...outcomeFrames,
  ...meetingFrames,
  ...touchFrames,
  ...foreignTouchFrames,
  ...fixFrames,
  ...noteFrames,
];

/** Before what a sentence tells. */
const opening =
  /^(?:(?:and|so|also|then|but|ok|okay|hi|hey|hello|well|yes|yep|yeah|great news|good news|bad news|update|fyi|btw|by the way|quick update|quick one|unfortunately|sadly|sorry|oh|ah|good|great|(?:please |pls )?(?:record|log|mark down|count|be aware|be advised|know) that|heads up|just so you know|reminder|also note|success|yay|woohoo|hooray|turns out|it turns out|looks like|seems like|seems that)[,:!]? )+/i;

/** What tells of something that did not happen, or may. */
const doubtful =
  /\b(?:if|unless|maybe|perhaps|i (?:dream(?:ed|t)|heard|imagine|suppose|guess)|rumou?r|should have|could have|would have|might|almost|nearly|forgot to|haven't|hasn't|have not|has not|not sent)\b|\?/i;

/** `and asked me to call in May`: what is told of whoever was spoken of. */
export const elided =
  /^(?:also )?(?:asked|wants?|wanted|needs|told (?:me|us)|said|says|can|could|will (?!call|try|do|e-?mail|follow|be (?:seeing|meeting))|would|offers|offered|introduced me|referred me|gave me|sent me|paid|signed|bought) /i;

/** As if a pronoun stood before it, which nobody typed. */
function withSubject(words: string, context: ParseContext): Marked | null {
  const marked = markPeople(`she ${words}`, context);
  return marked && { ...marked, said: marked.said.with(0, "") };
}

/** What a sentence says of the one person whom it names. Null: nothing that is known, or nobody is named. */
export function readFrame(words: string, context: ParseContext): Reading | null {
  if (isOnlySupposed(words) || takesItselfBack(words)) return null;
  const said = words.replace(opening, "");
  const marked = elided.test(said) ? withSubject(said, context) : markPeople(said, context);
  return (marked && ofPeople(marked, context)) ?? ofNobody(said, context);
}

/** `called Eve, Adam and Bob`, where Adam is not known: it is asked of all of them. */
const amongUnknown = new RegExp(
  `${anyMark}, \\p{Lu}\\p{Ll}+,? (?:and|&) [\\p{Lu}\uE000-\uE0FF]\\p{Ll}*[.!]?$`,
  "u",
);

function ofPeople(marked: Marked, context: ParseContext): Reading | null {
  if (doubtful.test(marked.text) || amongUnknown.test(marked.text)) return null;
  for (const { text, isShort } of waysToSay(marked.text)) {
    for (const frame of frames) {
      const found =
        isNotMeant(frame.verb, marked) || (frame.tail && marked.others) || (isShort && isDated(frame))
          ? null
          : frame.says.exec(text);
      const reading = found && meant(frame, { ...found.groups }, { marked, context });
      if (reading) return withNotes(reading, noteOf(frame, found, text), marked);
    }
  }
  return null;
}

type Way = { readonly text: string; readonly isShort: boolean };

/** The whole, or without what stands before or behind and says nothing. */
function waysToSay(text: string): readonly Way[] {
  const short = text.replace(inPassing, "").replace(lately, "");
  const whole = [text, text.replace(leading, "")].map((way) => ({ text: way, isShort: false }));
  return short === text ? whole : [...whole, { text: short, isShort: true }];
}

/** Of some it matters when they were or will be. */
const isDated = ({ verb }: Frame): boolean => ["won", "coffee", "snooze", "note", "about"].includes(verb);

/** `lost the deal with Bob` tells no more than that. */
function noteOf({ notes }: Frame, { groups = {} }: RegExpExecArray, text: string): string {
  const { more } = groups as Said;
  if (notes === undefined || ("more" in groups && more === undefined)) return "";
  return notes === "whole" ? text : (more ?? "");
}

function withNotes(reading: Acting, text: string, marked: Marked): Acting {
  const note = unmarked(text, marked).replace(/^[ ,;:.–-]+/, "");
  return note === "" ? reading : { ...reading, note };
}

/** `Bob: sent him the intro` */
const leading = new RegExp(`^${anyMark}(?: ?[:,–—-])? (?=.*${anyMark})`, "u");

function ofNobody(said: string, context: ParseContext): Reading | null {
  const marked = {
    text: said.replace(/’/g, "'").replace(/(?<!\?)\?+$/, ""),
    target: { kind: "unsaid" },
    said: [],
    others: false,
  } as const;
  for (const frame of [...accountFrames, spokenFixFrame]) {
    const found = frame.says.exec(marked.text);
    const reading = found && meant(frame, { ...found.groups }, { marked, context });
    if (reading) return reading;
  }
  return null;
}

/** A sentence ends where another begins, unlike a note. */
const remark: Verb<{ readonly text: string }> = { ...noteVerb, prose: false };

function meant(frame: Frame, said: Said, where: Where): Acting | null {
  const verb = frame.verb === "note" ? remark : registry.find(({ name }) => name === frame.verb);
  if (!verb) return null;
  if (frame.tail) return endingSo(verb, said.rest ?? "", where);
  for (const words of frame.words(said)) {
    const reading = reads(verb, unmarked(words, where.marked), where);
    if (reading)
      return withRest(reading, { verb, words, rest: frame.verb === "done" ? (said.rest ?? "") : "" }, where);
  }
  return frame.verb === "coffee" ? beginningSo(verb, frame.words(said), where) : null;
}

/** What stands behind the touch tells when it was, or what was said. */
function withRest(
  reading: Acting,
  { verb, words, rest }: { readonly verb: Verb; readonly words: string; readonly rest: string },
  where: Where,
): Acting | null {
  const said = unmarked(rest, where.marked).replace(/^[ ,;.–-]+(?:and (?=\S))?/, "");
  if (said === "") return reading;
  const whole = reads(verb, `${words} ${said}`.trim(), where);
  if (whole) return whole;
  if (
    (where.marked.others && /^(?:[,;.] ?)?(?:and|but|so|kindly|please)\b/i.test(rest.trim())) ||
    isElsewhere.test(said) ||
    isAhead(said, where.context)
  )
    return null;
  return { ...reading, note: said };
}

/** It was not them who were reached, or it goes on about somebody else. */
const isElsewhere =
  /^(?:'s|and|or|nor|but|except|no answer|no reply|wrong number)\b|\b(?:bounced|wrong number|disconnected|undeliverable|no answer|didn't pick up)\b/i;

/** `called Bob tomorrow` is still to be done. */
const isAhead = (said: string, context: ParseContext): boolean =>
  !/^(?:about|re)\b/i.test(said) &&
  (/^(?:tomorrow|tmrw|tmr|next|later|soon)\b/i.test(said) ||
    readMoment(said, { ...context, ahead: true }).kind === "day");
