import { titleOf } from "../commands/title-of.ts";

/** The event that words name, without what leads up to it: `of the Chamber breakfast?`. Null: none. */
export function nameBehind(words: string): string | null {
  const said = words.replace(/^(?:(?:me on|of|on|for|the) )+/i, "").replace(/[.!?]$/, "");
  return said === "" ? null : (titleOf(said) ?? said);
}
