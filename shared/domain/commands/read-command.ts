import { firstWord } from "./first-word.ts";
import { isBrief, readBehind } from "./read-behind.ts";
import { type LeadingTarget, namesAt, targetBefore, withException } from "./read-target.ts";
import { asking, type Reading, readingOf, targetText, unknownNumbers } from "./reading.ts";
import type { ParseContext, Target } from "./verb.ts";
import { type FoundVerb, verbsAt } from "./verb-words.ts";

const openers = new Set("please and then also i i've we we've just have met mark".split(" "));

/** What some words are as one command. The words before the target may be polite: `please mark 1 as done`. */
export function readCommand(words: string, context: ParseContext): Reading {
  const direct = readPlain(words, context);
  const { plain, rest } = firstWord(words);
  if (direct.kind === "command" || rest === "" || !openers.has(plain)) return direct;
  const behind = readCommand(rest, context);
  return behind.kind === "none" ? direct : behind;
}

function readPlain(words: string, context: ParseContext): Reading {
  return readTargetFirst(words, context) ?? readVerbFirst(words, context) ?? readNameFirst(words, context);
}

/** `1,3 done`, `all done`. Null: it does not begin with numbers or `all`. */
function readTargetFirst(words: string, context: ParseContext): Reading | null {
  const lead = targetBefore(words);
  if (!lead) return null;
  const { target } = lead;
  const readings = readingsOf(lead, context);
  const reading = readings.find(({ kind }) => kind === "command") ?? readings[0];
  if (reading) return reading;
  if (unknownNumbers(target, context)) return { kind: "none", about: { kind: "unsaid" } };
  return lead.rest === "" ? whatAbout(target, context) : { kind: "none", about: target };
}

/** A person's own prose may end with `but 2`; anything else is cut there. */
function readingsOf(lead: LeadingTarget, context: ParseContext): readonly Reading[] {
  const cut = withException(lead);
  const isProse = verbsAt(cut.rest).some(({ verb }) => verb.prose);
  const { target, rest } = isProse ? lead : cut;
  const found = verbsAt(rest).filter(({ verb }) => verb.target !== "none");
  return found.map((each) => readingOf({ ...each, target }, context));
}

/** `2 and 4` alone. */
function whatAbout(target: Target, context: ParseContext): Reading {
  const whom = targetText(target, context);
  const why = context.numbers.length > 0 ? `What about ${whom}?` : "Whom do you mean?";
  const done = { line: `${whom} done`, verb: "done", words: "", target };
  return asking({ target, why, choices: [done] });
}

/** `done 1`, `snooze jane fri`, `undo`. Null: it does not begin with a verb, or means nothing by it. */
function readVerbFirst(words: string, context: ParseContext): Reading | null {
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
    const acting = readings.find((reading) => reading.kind === "command");
    if (acting) return acting;
    asked ??= found.some(isPlain) ? (readings.find(({ kind }) => kind === "asked") ?? null) : null;
  }
  return asked ?? { kind: "none", about: { kind: "unsaid" } };
}

/** Nothing but a verb and what is missing or unclear: more words are prose. */
const isPlain = ({ verb, casual, rest }: FoundVerb): boolean =>
  verb.target === "people" && !casual && isBrief(rest);

const hasDigit = (rest: string): boolean => /\d/.test(rest);
