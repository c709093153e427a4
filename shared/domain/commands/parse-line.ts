import { readAnswer } from "../questions/read-answer.ts";
import { nearestForm } from "./nearest-form.ts";
import { isPleasantry } from "./pleasantries.ts";
import { readCommand } from "./read-command.ts";
import type { Reading } from "./reading.ts";
import { registry } from "./registry.ts";
import { splitLine } from "./split-line.ts";
import type { Command, ParseContext, Target } from "./verb.ts";

/** What one thing that was said is understood as. `line`: the person's own words. */
export type ParsedLine =
  | { readonly kind: "command"; readonly command: Command }
  | {
      readonly kind: "asked";
      readonly line: string;
      readonly why: string;
      readonly choices: readonly string[];
    }
  /** `about`: whom it begins by naming. `nearest`: the valid form that is nearest to it. */
  | {
      readonly kind: "not-understood";
      readonly line: string;
      readonly about: Target;
      readonly nearest: string | null;
    };

/** Longer lines are prose: no command is looked for beyond. */
const maxLength = 1000;

/** What a line that a person typed says, in the order of its words; empty where it is only polite. */
export function parseLine(line: string, context: ParseContext): readonly ParsedLine[] {
  const words = line
    .slice(0, maxLength)
    .replace(/\s+/g, " ")
    .replace(/^ ?(?:[-*•–·] )?/, "")
    .trim();
  const segments = line.length > maxLength ? [words] : splitLine(words, context);
  const parsed = segments
    .filter((segment) => !isPleasantry(segment))
    .map((segment) => parseSegment(segment, context));
  const verb = parsed.find(isOfNobody);
  if (!verb || !parsed.some(({ kind }) => kind === "not-understood")) return parsed;
  return [{ kind: "not-understood", line: words, about: { kind: "unsaid" }, nearest: verb.command.line }];
}

/** A verb that needs nobody is a word like any other beside words that are no command: `Stop & Shop`, `Undo, that was great`. */
const isOfNobody = (parsed: ParsedLine): parsed is Extract<ParsedLine, { kind: "command" }> =>
  parsed.kind === "command" &&
  registry.some(({ name, target }) => name === parsed.command.verb && target === "none");

function parseSegment(line: string, context: ParseContext): ParsedLine {
  const reading = readQuestion(line, context) ?? readCommand(line, context);
  const answer = readAnswer(line, reading, context);
  if (answer) return { kind: "command", command: answer };
  if (reading.kind === "command") return { kind: "command", command: { ...reading.command, line } };
  if (reading.kind === "asked") return { kind: "asked", line, why: reading.why, choices: reading.choices };
  return { kind: "not-understood", line, about: reading.about, nearest: nearestForm(line, context) };
}

/** A question never acts: `1 done?` is asked back, `who is Jane?` is answered. Null: it is none. */
function readQuestion(line: string, context: ParseContext): Reading | null {
  if (!/[^?]\?+$/.test(line)) return null;
  const reading = readCommand(line.replace(/(?:(?<!\s)\s+)?(?<!\?)\?+$/, ""), context);
  if (reading.kind !== "command") return { kind: "none", about: { kind: "unsaid" } };
  if (reading.found.verb.recalls) return reading;
  const { target, line: choice } = reading.command;
  return { kind: "asked", target, why: "You put a question mark behind it.", choices: [choice], bare: false };
}
