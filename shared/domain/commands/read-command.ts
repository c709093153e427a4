import { noteVerb } from "../contacts/note-verb.ts";
import { readGiving, readGivingFrom } from "../giving/read-giving.ts";
import { readReferral } from "../giving/read-referral.ts";
import { dayOfNamed } from "./day-alone.ts";
import { firstWord } from "./first-word.ts";
import { elided, readFrame } from "./frames/read-frame.ts";
import { isOnKnown, isUnclear, unlessVague } from "./is-vague.ts";
import { otherWords } from "./other-words.ts";
import { isBrief, readBehind } from "./read-behind.ts";
import { readProse } from "./read-prose.ts";
import { namesAt } from "./read-target.ts";
import { readTargetFirst, verbLast } from "./read-target-first.ts";
import { type Reading, readingOf } from "./reading.ts";
import { timeFirst } from "./time-first.ts";
import { unlessInPassing } from "./unless-in-passing.ts";
import type { ParseContext } from "./verb.ts";
import { type FoundVerb, verbsAt } from "./verb-words.ts";

const openers = new Set(
  "please pls plz but actually alright btw fyi sure yup and then also so ok okay yes yep yeah already i i've i’ve ive i'm i’m im am we we've we’ve we're we’re just have met mark set can could you would oops sorry hi hey nope mit le bitte ich habe hab wir haben ya j'ai j’ai".split(
    " ",
  ),
);

/** `please mark 1` is no more than `1`. */
export function withoutOpeners(words: string): string {
  const { plain, rest } = firstWord(words);
  return rest !== "" && openers.has(plain) ? withoutOpeners(rest) : words;
}

/** What some words are as one command, or as a sentence that means one. */
export function readCommand(words: string, context: ParseContext): Reading {
  const given = readGiving(words, context) ?? readReferral(words, context);
  if (given) return given;
  const reading = readOtherwise(words, context) ?? readAsSaid(words, context);
  const isRead = reading.kind === "command" && reading.command.verb !== noteVerb.name;
  return (isRead ? null : readGivingFrom(words, context)) ?? reading;
}

function readAsSaid(words: string, context: ParseContext): Reading {
  const reading = readProse(words, context) ?? readPolite(words, context);
  if (reading.kind === "command" && isOnKnown(reading, context)) return unlessVague(reading, words, context);
  const timed = reading.kind === "none" ? readTimed(words, context) : null;
  const framed = readFrame(words, context);
  return timed ?? (framed && !isUnclear(reading, framed) ? framed : reading);
}

/** The words as they are said otherwise. Null: that makes no command of them, or they are kept as they were typed. */
function readOtherwise(words: string, context: ParseContext): Reading | null {
  const other = otherWords(words);
  const reading = other === null ? null : readAsSaid(other, context);
  const isSure =
    reading?.kind === "command" &&
    reading.note === undefined &&
    !reading.found.verb.prose &&
    isOnKnown(reading, context);
  return isSure ? reading : null;
}

/** `yesterday I called 2`, `after lunch called 3`. Null: the words do not begin by saying when, or are no command behind it. */
function readTimed(words: string, context: ParseContext): Reading | null {
  const said = timeFirst(words);
  const ways = said ? [`${said.rest} ${said.when}`.trim(), said.rest] : [];
  const readings = ways.map((way) => readCommand(way, context));
  return readings.find(({ kind }) => kind === "command") ?? null;
}

/** The words before the target may be polite: `please mark 1 as done`. What we are asked to do ourselves (`please call Jane`) is no sentence. */
function readPolite(words: string, context: ParseContext): Reading {
  const direct = readClosed(words, context);
  const { plain, rest } = firstWord(words);
  if (direct.kind === "command" || rest === "" || !openers.has(plain)) return direct;
  const behind = plain === "please" ? readPolite(rest, context) : readCommand(rest, context);
  if (behind.kind === "none" || (isWriter.test(plain) && isOfOthers(rest, behind))) return direct;
  return unlessInPassing(behind, { opener: plain, rest });
}

const isWriter = /^(?:i|we)\b/;

/** `I offered Bob the job` tells nothing that he offers. */
const isOfOthers = (rest: string, reading: Reading): boolean =>
  reading.kind === "command" &&
  (reading.command.verb === "offers" || (reading.command.verb === "note" && elided.test(rest)));

const closer =
  /,? (?:cheers|ta|please|pls|plz|thanks|thank you|thx|ty|bitte|danke|merci|svp|stp|por favor|gracias|i['’]m afraid|if possible|if you can|woo+(?: ?hoo+)?|ya+y|xo+(?:xo)?|xx+|phew|haha+|lol|lmao|finally|omg)[.!]{0,3}$/i;

/** The last words may be polite, where the whole is no command: `2 snooze fri please`. */
function readClosed(words: string, context: ParseContext): Reading {
  const whole = readPlain(words, context);
  if (whole.kind === "command" || !closer.test(words)) return whole;
  const reading = readPlain(words.replace(closer, ""), context);
  return reading.kind === "command" ? reading : whole;
}

function readPlain(words: string, context: ParseContext): Reading {
  return readTargetFirst(words, context) ?? readVerbFirst(words, context) ?? readNameFirst(words, context);
}

/** `called. Jane is away`: nobody is told of behind the stop. */
const endsWithIt = /^\p{L}+\. \p{Lu}/u;

/** `done 1`, `snooze jane fri`, `undo`. Null: it does not begin with a verb, or means nothing by it. */
function readVerbFirst(words: string, context: ParseContext): Reading | null {
  if (endsWithIt.test(words)) return null;
  for (const found of verbsAt(words)) {
    const reading = found.verb.target === "none" ? readAlone(found, context) : readBehind(found, context);
    if (reading) return reading;
  }
  return null;
}

function readAlone(found: FoundVerb, context: ParseContext): Reading | null {
  const reading = readingOf({ ...found, target: { kind: "unsaid" } }, context);
  return reading.kind === "command" || isBrief(found.rest) || hasDigit(found.rest) ? reading : null;
}

/** `jane done`, `Jane Doe is BNI`; of `Jane won` it is asked what is missing. */
function readNameFirst(words: string, context: ParseContext): Reading {
  let asked: Reading | null = null;
  for (const { target, rest } of namesAt(words)) {
    const found = verbsAt(rest).filter(({ verb }) => verb.target !== "none" && verb.whomFirst !== "only");
    const readings = found.map((each) => readingOf({ ...each, target }, context));
    const behind = verbLast({ target, rest }, context).filter((each) => isOnKnown(each, context));
    const acting = [...readings, ...behind].find((reading) => reading.kind === "command");
    if (acting) return acting;
    asked ??= found.some(isPlain) ? (readings.find(({ kind }) => kind === "asked") ?? null) : null;
  }
  return dayOfNamed(words, context) ?? asked ?? { kind: "none", about: { kind: "unsaid" } };
}

/** Nothing but a verb and what is missing or unclear: more words are prose. */
const isPlain = ({ verb, casual, rest }: FoundVerb): boolean =>
  verb.target === "people" && !casual && isBrief(rest);

const hasDigit = (rest: string): boolean => /\d/.test(rest);
