import { commandLines } from "./command-lines.ts";
import { type ParsedLine, parseLine } from "./parse-line.ts";
import type { Command, ParseContext } from "./verb.ts";

type Of<K extends ParsedLine["kind"]> = Omit<Extract<ParsedLine, { kind: K }>, "kind">;

export type ParsedCommands = {
  readonly commands: readonly Command[];
  readonly asked: readonly Of<"asked">[];
  readonly notUnderstood: readonly Of<"not-understood">[];
};

/** Everything that typed text says, each list in the order of its lines. */
export function parseCommands(text: string, context: ParseContext): ParsedCommands {
  const parsed = commandLines(text).flatMap((line) => parseLine(line, context));
  return {
    commands: parsed.flatMap((each) => (each.kind === "command" ? [each.command] : [])),
    asked: parsed.flatMap((each) =>
      each.kind === "asked" ? [{ line: each.line, why: each.why, choices: each.choices }] : [],
    ),
    notUnderstood: parsed.flatMap((each) =>
      each.kind === "not-understood" ? [{ line: each.line, about: each.about, nearest: each.nearest }] : [],
    ),
  };
}
