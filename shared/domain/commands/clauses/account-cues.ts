import { numberIn } from "../number-words.ts";
import { type Cue, cue } from "./cue.ts";

/** A question asks for it as well. */
const asked = (verb: string, pattern: string, words: Cue["words"] = () => ""): Cue =>
  cue(verb, pattern, { words, evenDoubted: true });

/** Of the mails and of what is kept, where nobody is mentioned. */
export const accountCues: readonly Cue[] = [
  asked(
    "pause until",
    "(?:pause|hold|stop)(?: (?:everything|all|all of (?:it|them|this)|it|them|these|my|the|your|mails?|e-?mails?|digests?|reminders?|sending|me))* (?:until|till|til) (?<day>[^.,;]{2,24}?)(?: please| pls| thanks)*[.!]?$",
    ({ day = "" }) => day,
  ),
  asked(
    "pause until",
    "^(?:i'm|i am|we're|we are|i'll be|we'll be) (?:closed|away|out|off|on (?:vacation|holiday|leave))(?: \\p{L}+){0,5} (?:until|till|til|through) (?<day>[^.,;]{2,24}?)(?: please| pls| thanks)*[.!]?$",
    ({ day = "" }) => day,
  ),
  asked("goals", "(?:know|see|show me|send me|check|tell me|look at|how) (?:\\p{L}+ ){0,3}?my goals?"),
  asked(
    "digest",
    "(?:just|only|no more than|at most|make it|limit it to|max|do) (?:\\p{L}+ ){0,2}?(?<n>[1-7]|one|two|three|four|five|six|seven) (?:people|names|contacts|of them|a day|per day|each day|at a time)(?: a day| per day| each day)?",
    ({ n = "" }) => `${numberIn(n)} people`,
  ),
  asked(
    "help",
    "^what (?:all )?(?:can|could|do|should) i (?:\\p{L}+ )?(?:write|say|type|send|answer|reply|ask)(?: back)?(?: to you| here| you)?$",
  ),
  asked(
    "undo",
    "(?:take|took|taking) (?:that|it|this|(?:the|that|my) last (?:one|thing|mail|line|step)) back|(?:take|took) back (?:that|it|this|(?:the|that|my) last (?:one|thing|mail|line))",
  ),
];
