import { namesAt, targetBefore } from "../commands/read-target.ts";
import { type Reading, unknownNumbers } from "../commands/reading.ts";
import { registry } from "../commands/registry.ts";
import type { Command, ParseContext, Target } from "../commands/verb.ts";
import type { AskedLine, Gap } from "./choice.ts";

type Asked = {
  readonly asked: readonly AskedLine[];
  readonly reading: Reading;
  readonly context: ParseContext;
};

const longest = 12;

/** The command to which `said` is the word that was missing: `fri`, `1200`, `Jane`. Null: to none, or to several. */
export function fillGap(line: string, said: string, asked: Asked): Command | null {
  if (said === "" || said.split(" ").length > longest) return null;
  const filled = asked.asked.flatMap(({ id, gap }) => {
    const command = gap && filling(gap, said, asked);
    return command ? [{ line, ...command, answers: id }] : [];
  });
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

type Filled = Pick<Command, "verb" | "target" | "args">;

function filling(
  { verb: name, words, people }: Gap,
  said: string,
  { reading, context }: Asked,
): Filled | null {
  const verb = registry.find((each) => each.name === name);
  if (!verb) return null;
  const missing = words === null;
  // Of anybody's words behind another line it is not clear that they answer.
  if (missing && (isAboutNumbers(reading, context) || (verb.prose && context.first === false))) return null;
  const target = missing ? meant(people) : wholeTarget(said, context);
  const parsed = verb.parse(words ?? said, context);
  return target && parsed.kind === "ok" ? { verb: name, target, args: parsed.args } : null;
}

const meant = (contactIds: readonly string[] | undefined): Target =>
  contactIds === undefined ? { kind: "unsaid" } : { kind: "people", contactIds };

/** `2` alone is about the second person, where there is one. */
const isAboutNumbers = (reading: Reading, context: ParseContext): boolean =>
  reading.kind === "asked" &&
  reading.target.kind === "numbers" &&
  unknownNumbers(reading.target, context) === null;

/** Numbers of the mail, `all`, or a name, and nothing else. */
function wholeTarget(said: string, context: ParseContext): Target | null {
  const numbered = targetBefore(said);
  if (numbered) {
    return numbered.rest === "" && unknownNumbers(numbered.target, context) === null ? numbered.target : null;
  }
  const named = context.first === false ? undefined : namesAt(said).at(-1);
  return named?.rest === "" ? named.target : null;
}
