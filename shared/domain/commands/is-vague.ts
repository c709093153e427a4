import { occasionIn } from "../events/occasion-in.ts";
import { readFrame } from "./frames/read-frame.ts";
import { relation } from "./frames/words.ts";
import { isKnown } from "./known-people.ts";
import type { Reading } from "./reading.ts";
import type { ParseContext } from "./verb.ts";

type Acting = Extract<Reading, { kind: "command" }>;

/** In `texted bob happy thanksgiving` all may be a name. */
export const isOnKnown = ({ command: { target } }: Acting, context: ParseContext): boolean =>
  target.kind !== "name" || isKnown(target.name, context);

/** `is in BNI Downtown` */
const groupWord =
  /\b(?:bni|chamber|club|rotary|lions|kiwanis|network|networking|group|chapter|association|society|guild|council|alliance|forum|circle)\b/i;
const namesGroup = (words: string): boolean => groupWord.test(words) || /\p{Lu}{2}/u.test(words);

/** `is in Paris`, `is Tom's brother`: no group. */
const isPlaceOrKin = new RegExp(`^(?:in|at|from|of|near|off|on) |['’]s (?:\\p{L}+ )?${relation}\\b`, "iu");

/** `note Eve is allergic to nuts` may tell of whom, and `Tom is on the board of the Rotary` names no group. */
function isVague({ command, found: { verb, rest } }: Acting, words: string, context: ParseContext): boolean {
  if (verb.name === "me") return /^i\b/i.test(rest);
  if (verb.name === "is" && command.target.kind === "unsaid") return /^\p{Ll}+ing\b/u.test(rest);
  if (command.target.kind === "unsaid")
    return verb.prose === true && verb.target === "people" && context.numbers.length > 1;
  if (verb.name === "at") return isPlace(rest);
  if (verb.name === "is" && / (?:is|are) in /i.test(words) && !namesGroup(rest)) return true;
  if (verb.name === "is" && (isPlaceOrKin.test(rest) || /\bvip\b/i.test(rest))) return true;
  return verb.name === "is" && !/^\p{Lu}/u.test(rest) && rest.split(" ").length > 2;
}

/** `met Tom at the gym` tells of a meeting: no event is written so. */
const isPlace = (words: string): boolean => !/\p{Lu}/u.test(words) && occasionIn(words) === null;

/** `we are closed on Friday` names no group. */
const isOfUs = ({ command, found: { verb } }: Acting, words: string): boolean =>
  verb.name === "is" && command.target.kind === "unsaid" && /^(?:we|they)\b/i.test(words);

/** What may tell something else is read as a sentence first; `2 is on my list` names no group. */
export function unlessVague(reading: Acting, words: string, context: ParseContext): Reading {
  if (!isVague(reading, words, context) && !isOfUs(reading, words)) return reading;
  const { verb, target } = reading.command;
  return (
    readFrame(words, context) ?? (verb === "is" || verb === "me" ? { kind: "none", about: target } : reading)
  );
}

/** `4 won CHF 300`: an amount that is asked about is not to be found otherwise. */
export const isUnclear = (reading: Reading, framed: Reading): boolean =>
  reading.kind === "asked" &&
  framed.kind === "command" &&
  framed.command.verb === "won" &&
  reading.lacks?.verb === "won" &&
  reading.target.kind !== "unsaid";
