import { firstWord } from "./first-word.ts";
import { namesAt, targetBefore, targetsBehind } from "./read-target.ts";
import { ambiguous, type Reading, readingOf, unknownNumbers } from "./reading.ts";
import type { ParseContext } from "./verb.ts";
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
  const found = verbsAt(lead.rest).filter((each) => each.verb.target !== "none");
  const readings = found.map((each) => readingOf({ ...each, target }, context));
  const acting = readings.find((reading) => reading.kind === "command");
  return (
    acting ??
    readings[0] ?? { kind: "none", about: unknownNumbers(target, context) ? { kind: "unsaid" } : target }
  );
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

/** The verb stands first, so that the words behind it may begin with a target or not: each way that makes sense is a reading. */
function readBehind(found: FoundVerb, context: ParseContext): Reading | null {
  const { verb } = found;
  const unsaid = readingOf({ ...found, target: { kind: "unsaid" } }, context);
  const targeted = targetsBehind(found.rest).map((each) => readingOf({ ...found, ...each }, context));
  const acting = targeted.filter((reading) => reading.kind === "command");
  if (verb.prose && acting.length === 1 && acting[0]) return acting[0];
  const all = [...acting, ...(unsaid.kind === "command" ? [unsaid] : [])];
  if (all.length > 1) return ambiguous(all);
  // `won 3` may lack the amount or the person.
  const bare = targeted.find((reading) => reading.kind === "asked" && reading.bare);
  if (bare) return bare;
  if (all[0]) return all[0];
  const named = namesAt(found.rest).map((each) => readingOf({ ...found, ...each }, context));
  const asked = [...targeted, unsaid].find((reading) => reading.kind === "asked");
  return (
    named.find((reading) => reading.kind === "command") ??
    (isBrief(found.rest) || targeted.length > 0 ? (asked ?? null) : null)
  );
}

/** `jane done`, `Jane Doe is BNI`. */
function readNameFirst(words: string, context: ParseContext): Reading {
  for (const { target, rest } of namesAt(words)) {
    const found = verbsAt(rest).filter(({ verb }) => verb.target !== "none");
    const readings = found.map((each) => readingOf({ ...each, target }, context));
    const acting = readings.find((reading) => reading.kind === "command");
    if (acting) return acting;
  }
  return { kind: "none", about: { kind: "unsaid" } };
}

const isBrief = (rest: string): boolean => rest.split(" ").length <= 2;
const hasDigit = (rest: string): boolean => /\d/.test(rest);
