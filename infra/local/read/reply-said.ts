import { commandLines } from "../../../shared/domain/commands/command-lines.ts";
import { goesOn } from "../../../shared/domain/commands/goes-on.ts";
import { parseLine } from "../../../shared/domain/commands/parse-line.ts";
import type { ParsedLine } from "../../../shared/domain/commands/parsed-line.ts";
import { registry } from "../../../shared/domain/commands/registry.ts";
import { resolveTarget } from "../../../shared/domain/commands/resolve-target.ts";
import { isProper } from "../../../shared/domain/commands/title-of.ts";
import type { Command, ParseContext } from "../../../shared/domain/commands/verb.ts";
import type { ReplyContext } from "./reply-context.ts";

type Asked = { readonly line: string; readonly why: string; readonly choices: readonly string[] };
type Meant = Pick<Command, "line" | "verb" | "args"> & { readonly items: readonly number[] };

/** What a reply says, each list in the order of its lines. */
export type ReplySaid = {
  readonly commands: readonly Meant[];
  readonly asked: readonly Asked[];
  readonly notUnderstood: readonly string[];
};

/** Reads typed text line by line against the answered mail, as far as the product does that without a book. */
export function replySaid(typed: string, reply: ReplyContext, context: ParseContext): ReplySaid {
  const commands: Meant[] = [];
  const asked: Asked[] = [];
  const notUnderstood: string[] = [];
  let about: readonly number[] = [];
  for (const [at, line] of commandLines(typed).entries()) {
    if (!goesOn(line)) about = [];
    for (const parsed of parseLine(line, { ...context, first: at === 0 })) {
      if (parsed.kind === "not-understood") notUnderstood.push(parsed.line);
      if (parsed.kind === "asked") asked.push(askedOf(parsed));
      if (parsed.kind !== "command") continue;
      const { line: said, verb, args } = parsed.command;
      const items = whom(parsed.command, reply, about);
      if (typeof items === "string") asked.push({ line: said, why: items, choices: [] });
      else commands.push({ line: said, items, verb, args: args ?? {} });
      if (typeof items !== "string" && items.length > 0) about = items;
    }
  }
  return { commands, asked, notUnderstood };
}

const askedOf = ({ line, why, choices, examples }: Extract<ParsedLine, { kind: "asked" }>): Asked => ({
  line,
  why,
  choices: [...choices.map((choice) => choice.line), ...examples],
});

/**
 * The items that a command is about, or what is asked. `about`: those of the command before it on the line. Of items that the context
 * does not name nobody can tell whom a name means.
 */
function whom(
  { line, verb: name, target }: Command,
  { items }: ReplyContext,
  about: readonly number[],
): readonly number[] | string {
  const verb = registry.find((each) => each.name === name);
  const isUntold =
    items.length === 0 || (target.kind === "name" && items.every((each) => each.name === null));
  if (!verb || isUntold) return target.kind === "numbers" ? target.numbers : [];
  if (target.kind === "unsaid" && verb.target === "people" && about.length === 1) return about;
  if (name === "remove") return "“forget” with the number or the name removes somebody.";
  const contacts = items.map((each) => ({ id: String(each.n), name: each.name, company: null, emails: [] }));
  const numbered = items.map(({ n }) => ({ n, contactId: String(n) }));
  if (name === "is" && !isProper(line.slice(line.lastIndexOf(" ") + 1)))
    return "No group is known that is written so.";
  const resolved = resolveTarget({ contacts, numbered }, verb, target);
  if (resolved.kind === "people") return resolved.contactIds.map(Number);
  return resolved.kind === "asked" ? resolved.why : `I know nobody called ${resolved.name}.`;
}
