import { isKnown } from "./known-people.ts";
import { isBareTarget, type LeadingTarget, targetBefore } from "./read-target.ts";
import type { ParseContext } from "./verb.ts";

/** Nothing but whom it is about: numbers, or an item of our mail as it stands there, `2. Tom Roe`. */
export function isOnlyWhom(words: string, context: ParseContext): boolean {
  const lead = targetBefore(words);
  return (
    isBareTarget(words) ||
    (context.people !== undefined &&
      lead?.target.kind === "numbers" &&
      /^\p{Lu}/u.test(lead.rest) &&
      isKnown(lead.rest, context))
  );
}

/** `2. Tom Roe, Roe Heating - done`: what is said of an item that stands there with its name. Null: it is none. */
export function saidOfItem({ target, rest }: LeadingTarget, context: ParseContext): LeadingTarget | null {
  const [, item = "", said = ""] = /^(\p{Lu}[^–—:]{1,60}?)(?: [-–—]+|:) (\S.*)$/u.exec(rest) ?? [];
  const [name = ""] = item.split(/[,(]/);
  return context.people && target.kind === "numbers" && name !== "" && isKnown(name.trim(), context)
    ? { target, rest: said }
    : null;
}
