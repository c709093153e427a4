import type { ParsedLine } from "./parsed-line.ts";
import { readingOf } from "./reading.ts";
import type { ParseContext } from "./verb.ts";
import { type FoundVerb, verbsAt } from "./verb-words.ts";

/** Where a command begins that takes all the lines below it: `template email: Hi {first},`. Below 0: nowhere. */
export const blockIn = (lines: readonly string[]): number =>
  lines.findIndex((line) => blockVerb(line) !== null);

const blockVerb = (line: string): FoundVerb | null => verbsAt(line).find(({ verb }) => verb.lines) ?? null;

/** What lines say that are one such command, as they were typed. Null: they are not. */
export function parseBlock(lines: string, context: ParseContext): ParsedLine | null {
  const [first = "", ...below] = lines.split("\n");
  const found = below.length > 0 || first.includes(":") ? blockVerb(first.trim()) : null;
  if (!found) return null;
  const rest = [found.rest, ...below].join("\n");
  const reading = readingOf({ ...found, target: { kind: "unsaid" }, rest }, context);
  const line = below.length > 0 ? `${first.trim()} …` : lines;
  if (reading.kind === "command") return { kind: "command", command: { ...reading.command, line } };
  if (reading.kind !== "asked") return null;
  return { kind: "asked", line, why: reading.why, choices: [], examples: reading.examples, lacks: null };
}
