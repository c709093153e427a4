import { doneVerb } from "../follow-ups/done-verb.ts";
import { wonThroughMeVerb } from "../giving/won-through-me-verb.ts";
import { readOnIntroduction } from "../introductions/read-on-introduction.ts";
import { readAnswer } from "../questions/read-answer.ts";
import { readChoice } from "../questions/read-choice.ts";
import { asPlea } from "./as-plea.ts";
import { parseBlock } from "./blocks.ts";
import { isWordAlone, markedIn, needsCare, parseClauses, parseCue } from "./clauses/parse-clauses.ts";
import { saysMore } from "./clauses/says-more.ts";
import { inOrder, likeBefore, ofBefore } from "./in-turn.ts";
import { isOnKnown } from "./is-vague.ts";
import { mendSlip } from "./mend-slip.ts";
import { nearestForm } from "./nearest-form.ts";
import { withoutOwnNumber } from "./own-number.ts";
import type { ParsedLine } from "./parsed-line.ts";
import { parsePasted } from "./pasted.ts";
import { isPleasantry } from "./pleasantries.ts";
import { readCommand } from "./read-command.ts";
import { restUntouched } from "./read-rest.ts";
import { pronouns } from "./read-target.ts";
import { asking, type Reading, wayRead } from "./reading.ts";
import { splitLine } from "./split-line.ts";
import { tidyLine } from "./tidy-line.ts";
import type { Command, ParseContext } from "./verb.ts";

/** Longer lines are prose: no command is looked for beyond. */
const maxLength = 1000;

/** What a line that a person typed says, in the order of its words; empty where it is only polite. */
export function parseLine(line: string, context: ParseContext): readonly ParsedLine[] {
  const whole = parseBlock(line, context) ?? parsePasted(line, context);
  if (whole) return [whole];
  const { numbers, places = numbers } = context;
  const words = withoutOwnNumber(asPlea(tidyLine(line.slice(0, maxLength), places)), context);
  const segments = line.length > maxLength ? [words] : splitLine(words, context);
  const usual = inTurn(parseSegments(segments, context), context);
  const sure = usual.filter((each) => !needsCare(each, context));
  const byClause =
    line.length > maxLength || usual.some(tellsOfGiving) ? [] : parseClauses(words, context, parseSegment);
  const clauses = inTurn(byClause, context);
  if (saysMore(clauses, sure)) return clauses;
  const alone = usual.flatMap((each) => (each.kind === "command" ? [each.command] : [])).find(isWordAlone);
  if (!alone || !usual.some(isUnread)) return usual;
  const one = parseSegment(words, context, false);
  if (one.every(({ kind }) => kind === "command")) return one;
  return [{ kind: "not-understood", line: words, about: { kind: "unsaid" }, nearest: alone.line }];
}

function parseSegments(segments: readonly string[], context: ParseContext): readonly ParsedLine[] {
  return segments
    .filter((segment) => !isPleasantry(segment))
    .flatMap((segment, at) => {
      const parsed = parseSegment(segment, context, at > 0);
      const isTold = parsed.every(isUnread) && markedIn(segment, context) !== null;
      const shown = isTold ? parseCue(segment, context, at > 0) : [];
      return shown.length > 0 ? shown : parsed;
    });
}

const isUnread = ({ kind }: ParsedLine): boolean => kind === "not-understood";

/** What was said in its turn: what goes on about what stands before it, and what is said of all who are left. */
function inTurn(parsed: readonly ParsedLine[], context: ParseContext): readonly ParsedLine[] {
  const all = inOrder(ofBefore(likeBefore(parsed, context)));
  return all.map((each, index) => (all.slice(0, index).some(isOfSomebody) ? asRemark(each) : each));
}

/** Who sent whom, and who has the business of it, is said by the whole clause and not by its words. */
const tellsOfGiving = (parsed: ParsedLine): boolean =>
  parsed.kind === "command" &&
  (parsed.command.verb === wonThroughMeVerb.name || /^sent /.test(parsed.command.words ?? ""));

const isOfSomebody = (parsed: ParsedLine): boolean =>
  parsed.kind === "command" &&
  (parsed.command.target.kind === "name" || parsed.command.target.kind === "numbers");

const isRemark = (line: string): boolean =>
  pronouns.test(line) || /^(?:but |and )?no (?:answer|reply|response|luck)\b/i.test(line);

/** `he’s interested` is a note on who was just spoken of. */
function asRemark(parsed: ParsedLine): ParsedLine {
  if (parsed.kind !== "not-understood" || !isRemark(parsed.line)) return parsed;
  const text = parsed.line.replace(/^(?:and|but) /i, "");
  return noteOn({ line: parsed.line, target: { kind: "unsaid" } }, text);
}

const noteOn = (of: Pick<Command, "line" | "target">, text: string): ParsedLine => ({
  kind: "command",
  command: { ...of, verb: "note", args: { text }, words: text },
});

function parseSegment(said: string, context: ParseContext, isBehind: boolean): readonly ParsedLine[] {
  const line = asPlea(said);
  const reading = readQuestion(line, context) ?? readCommand(line, context);
  const chosen = readChoice(line, reading, context);
  if (chosen) return chosen;
  const onIntroduction = readOnIntroduction(line, context);
  if (onIntroduction) return [{ kind: "command", command: onIntroduction }];
  const rest = restUntouched(line);
  if (rest !== null) return [{ kind: "declined", line, asked: [rest] }];
  const answer = readAnswer(line, reading, context);
  if (answer) return [{ kind: "command", command: answer }];
  const mended = reading.kind === "command" && isOnKnown(reading, context) ? [] : mendedIn(line, context);
  if (mended.length > 0) return mended.map((command) => ({ kind: "command", command }));
  const parsed = parsedAs(reading, { line, isBehind }, context);
  const note = reading.kind === "command" ? reading.note : undefined;
  return note === undefined || reading.kind !== "command"
    ? [parsed]
    : [parsed, noteOn({ line: note, target: reading.command.target }, note)];
}

/** `no answer from 2, left a voicemail` goes on about the same person. */
function touchIn(reading: Reading, line: string, context: ParseContext): Command | null {
  const lacks = reading.kind === "asked" && reading.remark ? reading.lacks : null;
  if (lacks?.verb !== doneVerb.name || lacks.words === null || !/^(?:by|in) /.test(lacks.words)) return null;
  const parsed = doneVerb.parse(lacks.words, context);
  if (parsed.kind === "asked") return null;
  return { line, verb: doneVerb.name, target: lacks.target, args: parsed.args, words: lacks.words };
}

/** `doen 1, snooz 3 thu`: commands of which each may have a slip. Empty: there is no slip, or something else stands among them. */
function mendedIn(line: string, context: ParseContext): readonly Command[] {
  const whole = mendSlip(line, context, readCommand);
  if (whole) return [whole];
  const pieces = line.split(/[,;]/.test(line) ? /[,;] ?/ : / (?=#?\d{1,2} \p{L})/u);
  const commands = pieces.flatMap((piece) => {
    const reading = readCommand(piece, context);
    if (reading.kind === "command") return [{ ...reading.command, line: piece }];
    return mendSlip(piece, context, readCommand) ?? [];
  });
  return commands.length === pieces.length && commands.some(({ slip }) => slip !== undefined) ? commands : [];
}

function parsedAs(
  reading: Reading,
  { line, isBehind }: { line: string; isBehind: boolean },
  context: ParseContext,
): ParsedLine {
  if (reading.kind === "command")
    return { kind: "command", command: { ...reading.command, line, words: wayRead(reading).words } };
  const touch = isBehind ? touchIn(reading, line, context) : null;
  if (touch) return { kind: "command", command: touch };
  if (isBehind && reading.kind === "asked" && reading.remark)
    return { kind: "not-understood", line, about: reading.target, nearest: null };
  if (reading.kind === "asked") {
    const { why, choices, examples, lacks } = reading;
    return { kind: "asked", line, why, choices, examples, lacks };
  }
  const nearest = nearestForm(line, context);
  const way = nearest?.way ? { way: nearest.way } : {};
  return { kind: "not-understood", line, about: reading.about, nearest: nearest?.form ?? null, ...way };
}

/** A question never acts: `1 done?` is asked back, `who is Jane?` is answered. Null: it is none. */
function readQuestion(line: string, context: ParseContext): Reading | null {
  if (!/[^?]\?+$/.test(line)) return null;
  const asked = line.replace(/(?:(?<!\s)\s+)?(?<!\?)\?+$/, "");
  const reading = readCommand(asked, context);
  if (reading.kind !== "command") return { kind: "none", about: { kind: "unsaid" } };
  if (reading.found.verb.recalls || reading.found.verb.tells) return reading;
  const { target } = reading.command;
  return asking({ target, why: "You put a question mark behind it.", choices: [wayRead(reading)] });
}
