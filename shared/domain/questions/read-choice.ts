import type { ParsedLine } from "../commands/parsed-line.ts";
import type { Reading } from "../commands/reading.ts";
import { registry } from "../commands/registry.ts";
import type { ParseContext } from "../commands/verb.ts";
import type { AskedLine, Choice } from "./choice.ts";
import { fillGap } from "./fill-gap.ts";
import { numbersMeant } from "./numbers-meant.ts";
import { saysAllOf } from "./says-all-of.ts";
import { agrees, declines } from "./yes-no.ts";

/**
 * What a word or two mean as the answer to what the answered mail asks about: a number, `the second`, `b`, `yes`, `no`, what tells one
 * choice from the others (`Acme`), or what was missing (`fri`, `1200`). Null: it answers nothing.
 */
export function readChoice(
  line: string,
  reading: Reading,
  context: ParseContext,
): readonly ParsedLine[] | null {
  const { askedLines: asked = [] } = context;
  if (asked.length === 0) return null;
  const said = bare(line);
  if (declines(said)) return [{ kind: "declined", line, asked: asked.map((each) => each.line) }];
  const meant = meantBy(said, asked);
  if (meant.length > 0) return chosen(line, meant, context);
  const filled = reading.kind === "command" ? null : fillGap(line, said, { asked, reading, context });
  return filled && [{ kind: "command", command: filled }];
}

/** Without what goes with an answer and says nothing: `I mean the second one, please`. */
const bare = (line: string): string =>
  line
    .replace(
      /^(?:i mean(?:t)?\b|it'?s|option|choice|number|nr\.?|#|yes,?(?= )|the one (?:from|at|with)) ?/i,
      "",
    )
    .replace(/[.!]$/, "")
    .replace(/,? (?:please|thanks|thank you)$/i, "");

type Meant = { readonly question: AskedLine; readonly choice: Choice };

function meantBy(said: string, asked: readonly AskedLine[]): readonly Meant[] {
  const choices = asked.flatMap((question) =>
    question.choices.map((choice, index) => ({ question, choice, n: question.from + index })),
  );
  if (agrees(said)) return choices.length === 1 ? choices : [];
  const numbers = numbersMeant(said, choices.length);
  if (numbers.length > 0) return choices.filter(({ n }) => numbers.includes(n));
  const named = choices.filter(({ choice }) => saysAllOf(`${choice.says} ${choice.words}`, said));
  return named.length === 1 ? named : [];
}

function chosen(line: string, meant: readonly Meant[], context: ParseContext): readonly ParsedLine[] {
  const questions = new Set(meant.map(({ question }) => question.id));
  if (questions.size < meant.length) {
    const why = "Only one of them can be meant.";
    return [{ kind: "asked", line, why, choices: [], examples: [], lacks: null }];
  }
  return meant.map((each) => commandOf(line, each, context));
}

function commandOf(line: string, { question, choice }: Meant, context: ParseContext): ParsedLine {
  const verb = registry.find(({ name }) => name === choice.verb);
  const parsed = verb?.parse(choice.words, context);
  if (parsed?.kind !== "ok") {
    const why = parsed?.why ?? "That cannot be done any more.";
    return { kind: "asked", line, why, choices: [], examples: [], lacks: null };
  }
  const { people } = choice;
  const target = people ? ({ kind: "people", contactIds: people } as const) : ({ kind: "unsaid" } as const);
  const command = { line, verb: choice.verb, target, args: parsed.args, answers: question.id };
  return { kind: "command", command };
}
