import type { Command, ParseContext, ParsedArgs, Target } from "./verb.ts";
import type { FoundVerb } from "./verb-words.ts";

/** A command that may be meant. `line`: as `docs/commands.md` writes it. */
export type Way = {
  readonly line: string;
  readonly verb: string;
  readonly words: string;
  readonly target: Target;
};

/** A command that lacks its words (null), or else whom it is about. */
export type Lack = Pick<Way, "verb" | "target"> & { readonly words: string | null };

/** What has to be asked. `examples`: lines with invented words. `bare`: nothing but a target stands behind the verb.
 * `remark`: it may be a remark on whom was just spoken of. */
export type AskedReading = {
  readonly kind: "asked";
  readonly target: Target;
  readonly why: string;
  readonly choices: readonly Way[];
  readonly examples: readonly string[];
  readonly lacks: Lack | null;
  readonly bare: boolean;
  readonly remark?: true;
};

/** What some words were understood as. `note`: what they tell beside the command. */
export type Reading =
  | {
      readonly kind: "command";
      readonly command: Command;
      readonly found: FoundVerb;
      readonly note?: string;
    }
  /** It names a verb, and what is missing or unclear has to be asked. */
  | AskedReading
  /** No command. `about`: whom it begins by naming. */
  | { readonly kind: "none"; readonly about: Target };

type Said = FoundVerb & { readonly target: Target };

export const asking = (
  asked: Pick<AskedReading, "target" | "why"> & Partial<AskedReading>,
): AskedReading => ({
  kind: "asked",
  choices: [],
  examples: [],
  lacks: null,
  bare: false,
  ...asked,
});

/** One way to read a verb and its target: a command, or what has to be asked first. */
export function readingOf(said: Said, context: ParseContext): Reading {
  const { verb, target, rest } = said;
  const parsed = verb.parse(withMeaning(said), context);
  if (parsed.kind === "asked") return askedReading(said, parsed, context);
  const unknown = unknownNumbers(target, context);
  if (unknown)
    return asking({ target, why: unknown, lacks: { verb: verb.name, words: withMeaning(said), target } });
  if (said.casual && target.kind === "unsaid" && verb.target === "people") {
    return rest === "" ? whomElse(said, context) : { kind: "none", about: target };
  }
  if (verb.removes && target.kind === "unsaid" && context.numbers.length > 1) return whomElse(said, context);
  if (verb.removes && (target.kind === "all" || target.kind === "rest")) return asIfCounted(said, context);
  const command = { line: printed(said, context), verb: verb.name, target, args: parsed.args };
  return { kind: "command", command, found: said };
}

/** The words behind the verb, with what its casual word says. */
const withMeaning = ({ means, rest }: FoundVerb): string =>
  [means, rest].filter((part) => part !== "").join(" ");

function askedReading(
  said: Said,
  { why, choices = [], examples = [] }: Extract<ParsedArgs<unknown>, { kind: "asked" }>,
  context: ParseContext,
): Reading {
  const { target, verb } = said;
  return asking({
    target,
    why,
    choices: choices.map((rest) => wayOf({ ...said, means: "", rest }, context)),
    examples: examples.map((rest) => printed({ ...said, means: "", rest }, context)),
    lacks: { verb: verb.name, words: null, target },
    bare: target.kind === "numbers" && said.rest === "" && !unknownNumbers(target, context),
  });
}

/** Nobody is removed by `all`: with the numbers they may be. */
function asIfCounted(said: Said, context: ParseContext): Reading {
  const { target } = said;
  const { except = [], exceptName } = target.kind === "all" ? target : {};
  const meant = target.kind === "all" ? context.numbers.filter((n) => !except.includes(n)) : [];
  const counted = { ...said, target: { kind: "numbers", numbers: meant } } as const;
  const choices = meant.length > 0 && exceptName === undefined ? [wayOf(counted, context)] : [];
  return asking({ target, why: "That would remove everybody, with all that is kept of them.", choices });
}

/** What was said without saying of whom. */
function whomElse(said: Said, { numbers }: ParseContext): Reading {
  const { verb, target } = said;
  const words = withMeaning(said);
  const choices = numbers.map((n) => {
    const target = { kind: "numbers", numbers: [n] } as const;
    return { line: `${n} ${verb.name} ${words}`.trim(), verb: verb.name, words, target };
  });
  const lacks = { verb: verb.name, words, target };
  return asking({
    target,
    why: "Whom do you mean?",
    choices: choices.slice(0, mostPeople),
    lacks,
    remark: true,
  });
}

/** More are not listed one by one. */
export const mostPeople = 9;

const wayOf = (said: Said, context: ParseContext): Way => ({
  line: printed(said, context),
  verb: said.verb.name,
  words: withMeaning(said),
  target: said.target,
});

/** Several readings of the same words: which one is meant has to be asked. */
export function ambiguous(readings: readonly Reading[]): Reading {
  const choices = readings.flatMap((reading) => (reading.kind === "command" ? [wayRead(reading)] : []));
  return asking({ target: { kind: "unsaid" }, why: "That can be read in more than one way.", choices });
}

/** What was read, as one of the things that may be meant. */
export const wayRead = ({ command, found }: Extract<Reading, { kind: "command" }>): Way => ({
  line: command.line,
  verb: command.verb,
  words: withMeaning(found),
  target: command.target,
});

/** The question to ask where the target names a number that the answered mail did not give out; null where it names none. */
export function unknownNumbers(target: Target, { numbers }: ParseContext): string | null {
  if (target.kind !== "numbers" && target.kind !== "all") return null;
  if (target.unclear !== undefined) return target.unclear;
  if (target.kind === "all" && numbers.length > (target.most ?? numbers.length))
    return `There are ${numbers.length} people in that mail: write the numbers of the ${target.most ?? ""} you mean.`;
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
  if (target.kind === "all" && target.exceptName !== undefined) return `all but ${target.exceptName}`;
  if (target.kind === "name") return target.name;
  if (target.kind === "rest") return "the rest";
  return target.kind === "unsaid" && numbers.length === 1 ? String(numbers[0]) : "all";
}
