import { goesOn } from "./goes-on.ts";
import { isKnown } from "./known-people.ts";
import type { ParsedLine } from "./parsed-line.ts";
import { namesAt, targetBefore } from "./read-target.ts";
import { readingOf } from "./reading.ts";
import { registry } from "./registry.ts";
import type { Command, ParseContext, Target, Verb } from "./verb.ts";

/** `keep Jane monthly; Bob twice a year`, `2 done, 3 too`: what leaves its verb out says that of the command before it. */
export function likeBefore(parsed: readonly ParsedLine[], context: ParseContext): readonly ParsedLine[] {
  const all: ParsedLine[] = [];
  for (const each of parsed) {
    const before = all.at(-1);
    const command =
      before?.kind === "command" &&
      (each.kind === "not-understood" ||
        each.kind === "asked" ||
        isSaidLikewise(each) ||
        isOnDayLike(each, before.command) ||
        isAboutLike(each, before.command))
        ? likewise(each.kind === "command" ? each.command.line : each.line, before.command, context)
        : null;
    all.push(command ? { kind: "command", command } : each);
  }
  return all;
}

/** `everyone but Eve is done, I’ll do her Friday`: who was left out is meant; `Jane matters, make her a VIP`: who was spoken of. */
export const ofBefore = (parsed: readonly ParsedLine[]): readonly ParsedLine[] =>
  parsed.map((each, at) => {
    const before = parsed[at - 1];
    if (each.kind !== "command" || before?.kind !== "command") return each;
    const target = meantBy(each.command, before.command);
    return target ? { ...each, command: { ...each.command, target } } : each;
  });

function meantBy(command: Command, before: Command): Target | null {
  if (command.target.kind !== "unsaid") return null;
  if (mayBeOfNobody(command) && /\b(?:her|him|them|she|he|they)\b/i.test(command.line)) return before.target;
  return goesOn(command.line) ? leftOutOf(before) : null;
}

const mayBeOfNobody = ({ verb }: Command): boolean =>
  registry.some(({ name, target }) => name === verb && target === "maybe");

function leftOutOf({ target }: Command): Target | null {
  if (target.kind !== "all") return null;
  if (target.exceptName !== undefined) return { kind: "name", name: target.exceptName };
  return target.except?.length === 1 ? { kind: "numbers", numbers: target.except } : null;
}

const likewiseWords =
  /^(?:too|as well|also|same|the same|likewise|ditto|same here|auch|aussi|tambi[eé]n)[.!]?$/i;

const sameOf =
  /^(?:and |und |et |y )?(?:so (?:is|are|did|has|have)|(?:the )?same (?:for|with|goes for)|ditto(?: for)?|likewise|also) (.+?)[.!]?$/i;

/** `called Tom on Saturday, Eve on Sunday`: what was done on a day goes on with days behind us. */
const isOnDayLike = (parsed: ParsedLine, { verb, args }: Command): boolean =>
  parsed.kind === "command" &&
  parsed.command.verb === "snooze" &&
  verb === "done" &&
  (args as { readonly on?: string } | null)?.on !== undefined &&
  / (?:(?:on )?\p{L}+day|this morning|yesterday)[.!]?$/iu.test(parsed.command.line);

/** `remind me about Jane on Friday and about Bob on Monday` */
const isAboutLike = (parsed: ParsedLine, { verb }: Command): boolean =>
  verb === "snooze" && parsed.kind === "command" && parsed.command.verb === "about";

const isSaidLikewise = (parsed: ParsedLine): boolean =>
  parsed.kind === "command" && isLikewise(parsed.command.line);

/** `so is Eve` */
export const isLikewise = (words: string): boolean =>
  /^(?:and )?(?:so|same|ditto)\b/i.test(words) && sameOf.test(words);

function likewise(line: string, before: Command, context: ParseContext): Command | null {
  const verb = registry.find(({ name }) => name === before.verb);
  if (!verb || verb.target !== "people" || verb.removes) return null;
  const words = line
    .replace(sameOf, "$1 too")
    .replace(/^(?:(?:and|und|et|y|about|of) )+/i, "")
    .replace(/ (?:please|pls|thanks)[.!]?$/i, "");
  const numbered = targetBefore(words);
  for (const { target, rest } of [...(numbered ? [numbered] : []), ...namesAt(words)]) {
    const isMeant = target.kind === "numbers" || (target.kind === "name" && isKnown(target.name, context));
    if (!isMeant || rest === "") continue;
    if (likewiseWords.test(rest)) return { ...before, line, target };
    const reading = takesWords(verb)
      ? readingOf({ verb, casual: false, means: "", target, rest }, context)
      : null;
    if (reading?.kind === "command") return { ...reading.command, line };
  }
  return null;
}

/** Words without which it says nothing, and that are no prose. */
const takesWords = ({ name }: Verb): boolean => ["keep", "snooze", "won", "done"].includes(name);

/** Who the rest are is known once everybody else was spoken of; a bare `pause` beside `pause until` says the same once more. */
export function inOrder(parsed: readonly ParsedLine[]): readonly ParsedLine[] {
  const isOf = (each: ParsedLine, verb: string) => each.kind === "command" && each.command.verb === verb;
  const isOfRest = (each: ParsedLine) => each.kind === "command" && each.command.target.kind === "rest";
  const said = parsed.filter(
    (each) => !(isOf(each, "stop") && parsed.some((other) => isOf(other, "pause until"))),
  );
  const kept = said.filter((each, at) => !isImplied(each, said[at + 1]) && !isFinished(each, said[at - 1]));
  return kept.some(isOfRest) ? [...kept.filter((each) => !isOfRest(each)), ...kept.filter(isOfRest)] : kept;
}

/** `nothing more from Tom, we are finished with him` */
const isFinished = (parsed: ParsedLine, before: ParsedLine | undefined): boolean =>
  parsed.kind === "command" &&
  before?.kind === "command" &&
  parsed.command.verb === "done" &&
  ["lost", "let go"].includes(before.command.verb) &&
  / (?:done|finished|through) with (?:him|her|them)[.!]?$/i.test(parsed.command.line);

const isMereNo = ({ command: { line } }: Extract<ParsedLine, { kind: "command" }>): boolean =>
  /^(?:no|nope|nah)\b/i.test(line);

/** `said no, lost $2,000`, `no. let her go`, `nope. sent him a note`: what is over, or done, need not be skipped as well. */
const isImplied = (parsed: ParsedLine, next: ParsedLine | undefined): boolean =>
  parsed.kind === "command" &&
  (["skip", "cold"].includes(parsed.command.verb) ||
    / done with (?:him|her|them)$/i.test(parsed.command.line)) &&
  next?.kind === "command" &&
  (["lost", "let go"].includes(next.command.verb) || (next.command.verb === "done" && isMereNo(parsed))) &&
  (next.command.target.kind === "unsaid" ||
    JSON.stringify(next.command.target) === JSON.stringify(parsed.command.target));
