import { dayAlone } from "./day-alone.ts";
import { saidOfItem } from "./named-item.ts";
import { leadingNumbers } from "./read-numbers.ts";
import { exceptNames, type LeadingTarget, targetBefore, withException } from "./read-target.ts";
import { ambiguous, asking, type Reading, readingOf, targetText, unknownNumbers } from "./reading.ts";
import type { ParseContext, Target } from "./verb.ts";
import { verbsAt } from "./verb-words.ts";

type Acting = Extract<Reading, { kind: "command" }>;

/** `1,3 done`, `all done`. Null: it does not begin with numbers or `all`. */
export function readTargetFirst(words: string, context: ParseContext): Reading | null {
  const lead = targetBefore(words);
  if (!lead) return null;
  const { target } = lead;
  const said = saidOfItem(lead, context);
  const readings = [
    ...readingsOf(lead, context),
    ...(said ? readingsOf(said, context) : []),
    ...exceptSomebody(lead, context),
    ...verbLast(lead, context),
  ];
  if (isCapitalised.test(lead.rest) && readings.length > 1) return ambiguous(readings);
  const reading = readings.find(({ kind }) => kind === "command") ?? readings[0];
  const day = reading ?? dayAlone(said ?? lead, context);
  if (day) return day;
  if (unknownNumbers(target, context))
    return dayOfFirst(words, context) ?? { kind: "none", about: { kind: "unsaid" } };
  return lead.rest === "" ? whatAbout(target, context) : { kind: "none", about: target };
}

/** `5 24 dec`: the second number is of the day. */
function dayOfFirst(words: string, context: ParseContext): Reading | null {
  const [first = null] = leadingNumbers(words);
  return (
    first && dayAlone({ target: { kind: "numbers", numbers: first.numbers }, rest: first.rest }, context)
  );
}

/** `2 is Skip` may tell a name. */
const isCapitalised = /^is \p{Lu}\p{Ll}+[.!]?$/u;

/** A person's own prose may end with `but 2`; anything else is cut there. */
function readingsOf(lead: LeadingTarget, context: ParseContext): readonly Reading[] {
  const cut = withException(lead);
  const isProse = verbsAt(cut.rest).some(({ verb }) => verb.prose);
  const { target, rest } = isProse ? lead : cut;
  const found = verbsAt(rest).filter(({ verb }) => verb.target !== "none");
  return found.map((each) => readingOf({ ...each, target }, context));
}

/** `2 auf Montag verschieben`: a verb that needs words, behind them. */
export function verbLast({ target, rest }: LeadingTarget, context: ParseContext): readonly Acting[] {
  const cut = rest.lastIndexOf(" ");
  const found = verbsAt(rest.slice(cut + 1)).filter(({ verb }) => verb.target === "people" && !verb.prose);
  const readings = found.map((each) =>
    readingOf({ ...each, target, rest: rest.slice(0, cut).replace(/^(?:bitte|please) /i, "") }, context),
  );
  return cut < 0 ? [] : readings.filter((reading) => reading.kind === "command");
}

/** `all but Jane done` */
const exceptSomebody = ({ target, rest }: LeadingTarget, context: ParseContext): readonly Reading[] =>
  target.kind !== "all" || target.except
    ? []
    : exceptNames(rest).flatMap(({ name, rest: said }) => {
        const lead = { target: { kind: "all", exceptName: name }, rest: said } as const;
        const day = dayAlone(lead, context);
        return [...readingsOf(lead, context), ...(day ? [day] : [])];
      });

/** `2 and 4` alone. */
function whatAbout(target: Target, context: ParseContext): Reading {
  const whom = targetText(target, context);
  const why = context.numbers.length > 0 ? `What about ${whom}?` : "Whom do you mean?";
  const done = { line: `${whom} done`, verb: "done", words: "", target };
  return asking({ target, why, choices: [done] });
}
