import type { ParsedArgs } from "../commands/verb.ts";

const mostWords = 10;

/** The group, event or person behind `list` and `list open`; null where nothing is said. */
export function placeOf(words: string): ParsedArgs<{ readonly place: string | null }> {
  const place = words.replace(/[.!]$/, "").replace(/^(?:(?:with|of|at|from|for|the) )+/i, "");
  if (place.split(" ").length > mostWords)
    return { kind: "asked", why: "List what?", examples: ["open", "Chamber breakfast"] };
  return { kind: "ok", args: { place: place === "" ? null : place } };
}
