import { commandLines } from "./command-lines.ts";
import { parseLine } from "./parse-line.ts";
import type { ParsedLine } from "./parsed-line.ts";
import type { Command, ParseContext } from "./verb.ts";

type Of<K extends ParsedLine["kind"]> = Omit<Extract<ParsedLine, { kind: K }>, "kind">;

export type ParsedCommands = {
  readonly commands: readonly Command[];
  readonly asked: readonly {
    readonly line: string;
    readonly why: string;
    readonly choices: readonly string[];
  }[];
  readonly notUnderstood: readonly Of<"not-understood">[];
  /** Whether somebody is called by name, or may be meant by one. */
  readonly named: boolean;
};

/** Everything that typed text says, each list in the order of its lines. */
export function parseCommands(text: string, context: ParseContext): ParsedCommands {
  const parsed = commandLines(text).flatMap((line) => parseLine(line, context));
  return {
    commands: parsed.flatMap((each) => (each.kind === "command" ? [each.command] : [])),
    asked: parsed.flatMap((each) =>
      each.kind === "asked"
        ? [{ line: each.line, why: each.why, choices: each.choices.map(({ line }) => line) }]
        : [],
    ),
    notUnderstood: parsed.flatMap((each) =>
      each.kind === "not-understood" ? [{ line: each.line, about: each.about, nearest: each.nearest }] : [],
    ),
    named: parsed.some(callsByName),
  };
}

function callsByName(parsed: ParsedLine): boolean {
  if (parsed.kind === "command") return parsed.command.target.kind === "name";
  if (parsed.kind !== "asked") return false;
  return [...parsed.choices, ...(parsed.lacks ? [parsed.lacks] : [])].some(
    ({ target }) => target.kind === "name",
  );
}
