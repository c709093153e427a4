import { readAnswer } from "../questions/read-answer.ts";
import { readChoice } from "../questions/read-choice.ts";
import { parseBlock } from "./blocks.ts";
import { mendSlip } from "./mend-slip.ts";
import { nearestForm } from "./nearest-form.ts";
import type { ParsedLine } from "./parsed-line.ts";
import { isPleasantry } from "./pleasantries.ts";
import { readCommand } from "./read-command.ts";
import { restUntouched } from "./read-rest.ts";
import { pronouns } from "./read-target.ts";
import { asking, type Reading, wayRead } from "./reading.ts";
import { registry } from "./registry.ts";
import { splitLine } from "./split-line.ts";
import { tidyLine } from "./tidy-line.ts";
import type { Command, ParseContext } from "./verb.ts";

/** Longer lines are prose: no command is looked for beyond. */
const maxLength = 1000;

/** What a line that a person typed says, in the order of its words; empty where it is only polite. */
export function parseLine(line: string, context: ParseContext): readonly ParsedLine[] {
  const block = parseBlock(line, context);
  if (block) return [block];
  const words = tidyLine(line.slice(0, maxLength), context.numbers);
  const segments = line.length > maxLength ? [words] : splitLine(words, context);
  const parsed = segments
    .filter((segment) => !isPleasantry(segment))
    .flatMap((segment, at) => parseSegment(segment, context, at > 0));
  const spoken = parsed.map((each, index) =>
    parsed.slice(0, index).some(isOfSomebody) ? asRemark(each) : each,
  );
  const verb = spoken.find(isOfNobody);
  if (!verb || !spoken.some(({ kind }) => kind === "not-understood")) return spoken;
  const { line: nearest } = verb.command;
  return [{ kind: "not-understood", line: words, about: { kind: "unsaid" }, nearest }];
}

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

/** A verb that needs nobody is a word like any other beside words that are no command: `Stop & Shop`, `Undo, that was great`. */
const isOfNobody = (parsed: ParsedLine): parsed is Extract<ParsedLine, { kind: "command" }> =>
  parsed.kind === "command" &&
  registry.some(({ name, target }) => name === parsed.command.verb && target === "none");

function parseSegment(line: string, context: ParseContext, isBehind: boolean): readonly ParsedLine[] {
  const reading = readQuestion(line, context) ?? readCommand(line, context);
  const chosen = readChoice(line, reading, context);
  if (chosen) return chosen;
  const rest = restUntouched(line);
  if (rest !== null) return [{ kind: "declined", line, asked: [rest] }];
  const answer = readAnswer(line, reading, context);
  if (answer) return [{ kind: "command", command: answer }];
  const parsed = parsedAs(reading, { line, isBehind }, context);
  const note = reading.kind === "command" ? reading.note : undefined;
  return note === undefined || reading.kind !== "command"
    ? [parsed]
    : [parsed, noteOn({ line: note, target: reading.command.target }, note)];
}

function parsedAs(
  reading: Reading,
  { line, isBehind }: { line: string; isBehind: boolean },
  context: ParseContext,
): ParsedLine {
  if (reading.kind === "command")
    return { kind: "command", command: { ...reading.command, line, words: wayRead(reading).words } };
  const mended = mendSlip(line, context, readCommand);
  if (mended) return { kind: "command", command: mended };
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
  const reading = readCommand(line.replace(/(?:(?<!\s)\s+)?(?<!\?)\?+$/, ""), context);
  if (reading.kind !== "command") return { kind: "none", about: { kind: "unsaid" } };
  if (reading.found.verb.recalls) return reading;
  const { target } = reading.command;
  return asking({ target, why: "You put a question mark behind it.", choices: [wayRead(reading)] });
}
