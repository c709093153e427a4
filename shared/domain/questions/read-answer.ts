import { digestAtVerb } from "../accounts/digest-at-verb.ts";
import { digestMostVerb } from "../accounts/digest-most-verb.ts";
import { rateVerb } from "../accounts/rate-verb.ts";
import { type Reading, unknownNumbers } from "../commands/reading.ts";
import { titleOf } from "../commands/title-of.ts";
import type { Command, ParseContext, ParsedArgs, Target } from "../commands/verb.ts";
import { needsVerb } from "../contacts/needs-verb.ts";
import { parseAt } from "../events/parse-at.ts";
import { warmthAt } from "../follow-ups/warmth-words.ts";
import { parseGroup } from "../groups/parse-group.ts";
import { tradesIn } from "../trades/trades-in.ts";
import { namesPlace } from "./names-place.ts";

import { type OwnQuestion, ownQuestion } from "./question.ts";
import { saysNo, saysYes } from "./yes-no.ts";

/**
 * What a bare word means as the answer to what the mail asked: `Chamber breakfast`, `80`, `yes`. Null: it says something by itself,
 * or does not answer.
 */
export function readAnswer(line: string, reading: Reading, context: ParseContext): Command | null {
  const asked = ownQuestion(context.asked ?? null);
  if (asked === null || (!takesAnyWord(asked, reading) && saysSomething(reading, context))) return null;
  const { verb, target, args } = answering(asked, line, context);
  return args?.kind === "ok" ? { line, verb, target, args: args.args } : null;
}

/** `yes` and `warm` are commands elsewhere; what names nobody is an answer here. */
const takesAnyWord = ({ about }: OwnQuestion, reading: Reading): boolean =>
  about === "own-card" ||
  (about === "warmth" && reading.kind === "command" && reading.command.target.kind === "unsaid");

/** `2` alone is about the second person, where there is one. */
const saysSomething = (reading: Reading, context: ParseContext): boolean =>
  reading.kind === "command" ||
  (reading.kind === "asked" &&
    reading.target.kind === "numbers" &&
    unknownNumbers(reading.target, context) === null);

type Answering = Pick<Command, "verb" | "target"> & { readonly args: ParsedArgs<unknown> | null };

const nobody: Target = { kind: "unsaid" };

function answering(asked: OwnQuestion, line: string, context: ParseContext): Answering {
  switch (asked.about) {
    case "where-met": {
      const target = { kind: "numbers", numbers: asked.numbers } as const;
      return { verb: "at", target, args: placeIn(line, context) };
    }
    case "rate":
      return { verb: "rate", target: nobody, args: amountIn(line, (said) => rateVerb.parse(said, context)) };
    case "dues":
      return { verb: "group", target: nobody, args: amountIn(line, duesOf(asked.group, context)) };
    case "who-met":
      return { verb: nobodyMet.test(line) ? "attended" : "missed", target: nobody, args: wasThereSaid(line) };
    case "warmth":
      return judged(line, asked.numbers);
    case "support":
      return {
        verb: "needs",
        target: { kind: "numbers", numbers: asked.numbers },
        args: needIn(line, context),
      };
    case "rhythm":
      return rhythmIn(line, context);
    case "own-card":
      return { verb: "me", target: nobody, args: agreed(line, asked) };
  }
}

/** `warm`, `yes`, `no`: of the person who was asked about. */
function judged(line: string, numbers: readonly number[]): Answering {
  const target = { kind: "numbers", numbers } as const;
  const isWarm = saysYes(line) || warmthAt(line)?.warmth === "warm";
  const isCold = saysNo(line) || warmthAt(line)?.warmth === "cold";
  return {
    verb: isWarm ? "warm" : "cold",
    target,
    args: isWarm || isCold ? { kind: "ok", args: null } : null,
  };
}

const nobodyMet = /^(?:nobody|no ?one|none|not? (?:a soul|anybody|anyone)|nobody new|no one new)[.!]?$/i;
const notThere =
  /^(?:no|nope|(?:i )?(?:did not|didn['’]?t|could not|couldn['’]?t) (?:go|make it)|skipped it|cancelled)[.!]?$/i;

/** `nobody` was met by who was there; names are no answer here, but people. */
const wasThereSaid = (line: string) =>
  nobodyMet.test(line) || notThere.test(line) ? ({ kind: "ok", args: { name: null } } as const) : null;

/** `7pm`, `3 people` */
function rhythmIn(line: string, context: ParseContext): Answering {
  const time = digestAtVerb.parse(line, context);
  const isTime = time.kind === "ok" && /[:apm]/i.test(line);
  if (isTime) return { verb: "digest at", target: nobody, args: time };
  return { verb: "digest", target: nobody, args: digestMostVerb.parse(line, context) };
}

const looksFor =
  /^(?:an?|some|somebody|someone|help|more|new|intro(?:duction)?s?|advice|people|clients|customers|nothing|none)\b/i;

/** `a bookkeeper`, `office space in Leeds`: what else is said of somebody is no need of theirs. */
function needIn(line: string, context: ParseContext): ParsedArgs<unknown> | null {
  const said = line.replace(/[.!]$/, "");
  return looksFor.test(said) || tradesIn(said).length > 0 ? needsVerb.parse(said, context) : null;
}

function placeIn(line: string, context: ParseContext): ParsedArgs<unknown> | null {
  const said = line.replace(/^(?:in|on|during) (?=\S)/i, "");
  const title = titleOf(said);
  return title !== null && namesPlace(title, context.first !== false) ? parseAt(said, context) : null;
}

/** Nothing but an amount, and what it is for. */
function amountIn(line: string, parse: (amount: string) => ParsedArgs<unknown>): ParsedArgs<unknown> | null {
  const said = line.replace(/^(?:about|around|roughly|it costs?|costs?|it'?s) /i, "").replace(/[.!]$/, "");
  return /\d/.test(said) && said.split(" ").length <= 5 ? parse(said) : null;
}

const duesOf = (group: string, context: ParseContext) => (amount: string) => {
  const parsed = parseGroup(`${group} dues ${amount}`, context);
  return parsed.kind === "ok" ? parsed : parseGroup(`${group} dues ${amount}/year`, context);
};

function agreed(line: string, { fields }: Extract<OwnQuestion, { about: "own-card" }>) {
  if (saysYes(line)) return { kind: "ok", args: { kind: "learn", fields } } as const;
  return saysNo(line) ? ({ kind: "ok", args: { kind: "decline" } } as const) : null;
}
