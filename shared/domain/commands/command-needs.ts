import type { ItemKind } from "../ledger/item.ts";
import { parseCommands } from "./parse-commands.ts";
import { registry } from "./registry.ts";
import type { Command, ParseContext } from "./verb.ts";

/** What has to be loaded before a line can be decided, beyond the people of the answered mail, open follow-ups, groups and events. */
export type CommandNeeds = {
  /** Every contact: somebody is named, or will be, or is looked for. */
  readonly names: boolean;
  /** What has come of contacts. */
  readonly outcomes: boolean;
  /** Follow-ups that are closed, too. */
  readonly closed: boolean;
  /** How many entries `undo` would take back. */
  readonly undo: number;
  /** Whether mails may come again that were stopped. */
  readonly resumes: boolean;
  /** Kinds of items that the verbs ask for by themselves. */
  readonly kinds: readonly ItemKind[];
  /** Of whom it has to be known whether they are another account's. */
  readonly addresses: readonly string[];
};

export function commandNeeds(line: string, context: ParseContext): CommandNeeds {
  const { commands, named } = parseCommands(line, context);
  return needsOfCommands(commands, named);
}

/** `named`: somebody is. */
export function needsOfCommands(commands: readonly Command[], named: boolean): CommandNeeds {
  const verbs = commands.flatMap(({ verb, args }) => {
    const known = registry.find(({ name }) => name === verb);
    return known ? [{ verb: known, args }] : [];
  });
  const undo = Math.max(0, ...verbs.map(({ verb, args }) => verb.takesBack?.(args) ?? 0));
  const said = registry.filter(({ name }) => commands.some(({ verb }) => verb === name));
  const everything = said.some((verb) => verb.everything);
  return {
    names:
      undo > 0 ||
      named ||
      said.some((verb) => verb.everything ?? verb.recalls) ||
      verbs.some(({ verb, args }) => verb.namesMore?.(args)),
    outcomes: everything || commands.some(({ verb }) => verb === "partner" || verb === "currency"),
    closed: everything,
    undo,
    resumes: commands.some(({ verb }) => verb === "resume"),
    kinds: verbs.flatMap(({ verb }) => verb.reads ?? []),
    addresses: verbs.flatMap(({ verb, args }) => verb.namesAddress?.(args) ?? []),
  };
}
