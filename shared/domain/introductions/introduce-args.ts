import { leadingNumbers } from "../commands/read-numbers.ts";
import { areNames } from "../commands/read-target.ts";
import type { ParsedArgs } from "../commands/verb.ts";

/** To whom, and about what; null: it is not said. */
export type IntroduceArgs = {
  readonly to: { readonly numbers: readonly number[] } | { readonly name: string } | null;
  readonly re: string | null;
};

const about = /(?:^|[ ,])(?:re:?|about|regarding|concerning|because of|for|on|wegen|pour|por) (.+)$/i;
/** `intro sent` tells of one that was promised. */
const isTold =
  /^(?:me|us|(?:her|him|my)self|themselves|an?|the|his|her|my|our|their)\b|^(?:was |is |e-?mail |mail )?(?:sent|done|made|e-?mailed|given|mailed)\b/i;
/** `to Priya by email this morning` */
const how =
  /(?:^|,? )(?:(?:by|over|via|through|in an?) (?:e-?mail|text|phone|linkedin|message|whatsapp)|yesterday|today|this (?:morning|afternoon|week)|last (?:night|week|month)|earlier|on \p{L}+day|at (?:the|our|my|an?) \p{L}+(?: \p{L}+)?|already|just now)$/iu;
const longest = 120;

const asked = {
  kind: "asked",
  why: "To whom, and about what?",
  examples: ["to Tom re bookkeeping"],
} as const;

/** `to Tom re bookkeeping`, `and 3 about payroll`, `them`. */
export function parseIntroduce(words: string): ParsedArgs<IntroduceArgs> {
  const said = words.replace(/[.!]$/, "").replace(how, "").replace(how, "");
  const re = about.exec(said)?.[1]?.slice(0, longest).trim() ?? null;
  const whom = said
    .replace(about, "")
    .replace(how, "")
    .replace(/^(?:to|with|mit|à|con) /i, "")
    .replace(/[,;-]$/, "")
    .trim();
  if (whom === "" || /^(?:them|both|each other)$/i.test(whom)) return { kind: "ok", args: { to: null, re } };
  if (isTold.test(whom)) return asked;
  const way = leadingNumbers(whom).at(-1);
  if (way?.rest === "" && way.numbers.length === 1)
    return { kind: "ok", args: { to: { numbers: way.numbers }, re } };
  if (areNames(whom) && !/ (?:and|und|et|y) |[,&+]/i.test(whom))
    return { kind: "ok", args: { to: { name: whom }, re } };
  return asked;
}
