import { commandLines } from "../../../shared/domain/commands/command-lines.ts";
import { goesOn } from "../../../shared/domain/commands/goes-on.ts";
import { parseLine } from "../../../shared/domain/commands/parse-line.ts";
import type { ParsedLine } from "../../../shared/domain/commands/parsed-line.ts";
import { registry } from "../../../shared/domain/commands/registry.ts";
import { type Known, resolveTarget } from "../../../shared/domain/commands/resolve-target.ts";
import { spokenWith, subjectAfter, subjectOf } from "../../../shared/domain/commands/spoken-of.ts";
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
  let spoken: readonly string[] | null = [];
  const known = knownIn(reply);
  for (const [at, line] of commandLines(typed).entries()) {
    if (!goesOn(line)) about = [];
    for (const parsed of parseLine(line, { ...context, people: known.contacts, first: at === 0 })) {
      const before = { ...known, spoken };
      spoken = spokenWith(before, parsed);
      if (parsed.kind === "not-understood") notUnderstood.push(parsed.line);
      if (parsed.kind === "asked") asked.push(askedOf(parsed));
      if (parsed.kind !== "command") {
        about = (subjectOf(before, parsed) ?? about.map(String)).map(Number);
        continue;
      }
      const { line: said, verb, args } = parsed.command;
      const items = whom(parsed.command, before, about);
      if (typeof items === "string") asked.push({ line: said, why: items, choices: [] });
      else commands.push({ line: said, items, verb, args: args ?? {} });
      if (typeof items !== "string" && items.length > 0)
        about = subjectAfter(before, parsed.command, items.map(String)).map(Number);
    }
  }
  return { commands, asked, notUnderstood };
}

const askedOf = ({ line, why, choices, examples }: Extract<ParsedLine, { kind: "asked" }>): Asked => ({
  line,
  why,
  choices: [...choices.map((choice) => choice.line), ...examples],
});

/** The items are people whose ids are their numbers. */
const knownIn = ({ items }: ReplyContext): Known => ({
  contacts: items.map(({ n, name }) => ({ id: String(n), name, company: null, emails: [] })),
  numbered: items.map(({ n }) => ({ n, contactId: String(n) })),
});

/**
 * The items that a command is about, or what is asked. `about`: those of the command before it on the line. Of items that the context
 * does not name nobody can tell whom a name means.
 */
function whom(
  { line, verb: name, target }: Command,
  known: Known,
  about: readonly number[],
): readonly number[] | string {
  const verb = registry.find((each) => each.name === name);
  const isUntold =
    known.numbered.length === 0 ||
    (target.kind === "name" && known.contacts.every(({ name }) => name === null));
  if (!verb || isUntold) return target.kind === "numbers" ? target.numbers : [];
  if (target.kind === "unsaid" && verb.target === "people" && about.length === 1) return about;
  if (name === "remove") return "“forget” with the number or the name removes somebody.";
  if (name === "is" && !isProper(line.slice(line.lastIndexOf(" ") + 1)))
    return "No group is known that is written so.";
  const resolved = resolveTarget(known, verb, target);
  if (resolved.kind === "people") return resolved.contactIds.map(Number);
  return resolved.kind === "asked" ? resolved.why : `I know nobody called ${resolved.name}.`;
}
