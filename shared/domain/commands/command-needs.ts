import { parseLine } from "./parse-line.ts";
import type { ParseContext } from "./verb.ts";

/** What has to be loaded before a line can be decided, beyond what always is. */
export type CommandNeeds = {
  /** Every contact: somebody is named. */
  readonly names: boolean;
  /** The entry that `undo` would take back. */
  readonly undo: boolean;
};

export function commandNeeds(line: string, context: ParseContext): CommandNeeds {
  const commands = parseLine(line, context).flatMap((each) =>
    each.kind === "command" ? [each.command] : [],
  );
  return {
    names: commands.some(({ target }) => target.kind === "name"),
    undo: commands.some(({ verb }) => verb === "undo"),
  };
}
