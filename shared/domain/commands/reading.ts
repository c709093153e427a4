import type { Command, ParseContext, Target } from "./verb.ts";
import type { FoundVerb } from "./verb-words.ts";

/** What some words were understood as. */
export type Reading =
  | { readonly kind: "command"; readonly command: Command; readonly found: FoundVerb }
  /** It names a verb, and what is missing or unclear has to be asked. `bare`: nothing but a target stands behind the verb. */
  | {
      readonly kind: "asked";
      readonly target: Target;
      readonly why: string;
      readonly choices: readonly string[];
      readonly bare: boolean;
    }
  /** No command. `about`: whom it begins by naming. */
  | { readonly kind: "none"; readonly about: Target };

export type Said = FoundVerb & { readonly target: Target };

/** One way to read a verb and its target: a command, or what has to be asked first. */
export function readingOf(said: Said, context: ParseContext): Reading {
  const { verb, target, rest } = said;
  const parsed = verb.parse(withMeaning(said), context);
  if (parsed.kind === "asked") return askedReading(said, parsed, context);
  const unknown = unknownNumbers(target, context);
  if (unknown) return { kind: "asked", target, why: unknown, choices: [], bare: false };
  if (said.casual && target.kind === "unsaid" && verb.target === "people") {
    return rest === "" ? whomElse(said, context) : { kind: "none", about: target };
  }
  const command = { line: printed(said, context), verb: verb.name, target, args: parsed.args };
  return { kind: "command", command, found: said };
}

/** The words behind the verb, with what its casual word says. */
const withMeaning = ({ means, rest }: Said): string => [means, rest].filter((part) => part !== "").join(" ");

function askedReading(
  said: Said,
  parsed: { why: string; choices?: readonly string[] },
  context: ParseContext,
): Reading {
  const { target, why } = { ...said, ...parsed };
  const choices = (parsed.choices ?? []).map((rest) => printed({ ...said, means: "", rest }, context));
  const bare = target.kind === "numbers" && said.rest === "" && !unknownNumbers(target, context);
  return { kind: "asked", target, why, choices, bare };
}

function whomElse(said: Said, context: ParseContext): Reading {
  const target = { kind: "numbers", numbers: context.numbers.slice(0, 1) } as const;
  const choices = context.numbers.length > 0 ? [printed({ ...said, target }, context)] : [];
  return { kind: "asked", target: said.target, why: "Whom do you mean?", choices, bare: false };
}

/** Several readings of the same words: which one is meant has to be asked. */
export function ambiguous(readings: readonly Reading[]): Reading {
  const choices = readings.flatMap((reading) => (reading.kind === "command" ? [reading.command.line] : []));
  const why = "That can be read in more than one way.";
  return { kind: "asked", target: { kind: "unsaid" }, why, choices, bare: false };
}

/** The question to ask where the target names a number that the answered mail did not give out; null where it names none. */
export function unknownNumbers(target: Target, { numbers }: ParseContext): string | null {
  if (target.kind !== "numbers" && target.kind !== "all") return null;
  if (target.unclear !== undefined) return target.unclear;
  const said = target.kind === "numbers" ? target.numbers : (target.except ?? []);
  const unknown = said.filter((n) => !numbers.includes(n));
  if (unknown.length === 0) return null;
  if (numbers.length === 0)
    return "There are no numbers in the mail that you answered; name the person instead.";
  return `There is no ${unknown.slice(0, 5).join(", ")} in that mail; its numbers are ${numbers.join(", ")}.`;
}

/** A command as `docs/commands.md` writes it, which is read again as the same: `1,3 snooze fri`. */
function printed(said: Said, context: ParseContext): string {
  const { verb, target } = said;
  const whom = verb.target === "none" ? "" : targetText(target, context);
  return [whom, verb.name, withMeaning(said)].filter((part) => part !== "").join(" ");
}

export function targetText(target: Target, { numbers }: ParseContext): string {
  if (target.kind === "numbers") return target.numbers.join(",");
  if (target.kind === "all" && target.except) return `all but ${target.except.join(",")}`;
  if (target.kind === "name") return target.name;
  return target.kind === "unsaid" && numbers.length === 1 ? String(numbers[0]) : "all";
}
