import { betweenNames, withoutTitle } from "../known-people.ts";
import type { ParsedLine } from "../parsed-line.ts";
import type { Target } from "../verb.ts";

/** Notes keep words; everything else acts on them. */
const keeps = new Set(["note", "about", "show"]);

/** Whether one reading of a line does all that another does, and more besides, or leaves less of it open. */
export function saysMore(one: readonly ParsedLine[], other: readonly ParsedLine[]): boolean {
  const [acts, others] = [one.filter(isAct), other.filter(isAct)];
  if (!others.every((act) => acts.some((each) => isLike(each, act)))) return false;
  return (
    distinct(acts) > distinct(others) ||
    distinct(one.filter(isNamed)) > distinct(other.filter(isNamed)) ||
    (isUnderstood(one) && !isUnderstood(other))
  );
}

/** `called, left a message` is one touch. */
const distinct = (acts: readonly Act[]): number =>
  new Set(acts.map(({ command: { verb, target } }) => `${verb} ${whom(target)}`)).size;

type Act = Extract<ParsedLine, { kind: "command" }>;

const isNamed = (parsed: ParsedLine): parsed is Act =>
  parsed.kind === "command" && parsed.command.target.kind !== "unsaid";

/** Whom nobody names may be whoever the other names. */
const isLike = (one: Act, { command: { verb, target } }: Act): boolean =>
  one.command.verb === verb && (target.kind === "unsaid" || whom(one.command.target) === whom(target));

/** `Ms. Doe and Mr. Roe`, `Doe, Roe`: the same. */
const whom = (target: Target): string =>
  target.kind === "name"
    ? target.name.split(betweenNames).map(withoutTitle).join(", ")
    : JSON.stringify(target);

const isUnderstood = (parsed: readonly ParsedLine[]): boolean =>
  parsed.length > 0 && parsed.every(({ kind }) => kind === "command");

/** Whether something is done by it, beside keeping words. */
export const isAct = (parsed: ParsedLine): parsed is Act =>
  parsed.kind === "command" && !keeps.has(parsed.command.verb);
