import { commandLines } from "./command-lines.ts";
import { type ParsedLine, parseLine } from "./parse-line.ts";
import type { Command, ParseContext } from "./verb.ts";

type Of<K extends ParsedLine["kind"]> = Omit<Extract<ParsedLine, { kind: K }>, "kind">;

export type ParsedCommands = {
  readonly commands: readonly Command[];
  readonly asked: readonly Of<"asked">[];
  readonly notUnderstood: readonly Of<"not-understood">[];
};

/** Everything that the typed text of a mail says, each list in the order of its lines. */
export function parseCommands(text: string, context: ParseContext): ParsedCommands {
  const parsed = commandLines(text).flatMap((line) => parseLine(line, context));
  return {
    commands: parsed.flatMap((each) => (each.kind === "command" ? [each.command] : [])),
    asked: parsed.filter((each) => each.kind === "asked").map(({ kind: _, ...rest }) => rest),
    notUnderstood: parsed
      .filter((each) => each.kind === "not-understood")
      .map(({ kind: _, ...rest }) => rest),
  };
}
