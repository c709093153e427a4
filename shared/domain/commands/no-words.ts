import type { ParsedArgs } from "./verb.ts";

const empty = new Set("her him it them that this already again now today please thanks ✓".split(" "));

/** For verbs behind which nothing needs to stand: words that say nothing more are taken, others asked about. */
export function noWords(verb: string, words: string): ParsedArgs<null> {
  const said = words
    .toLowerCase()
    .split(/[\s.,!]+/)
    .filter((word) => word !== "" && !empty.has(word));
  if (said.length === 0) return { kind: "ok", args: null };
  return { kind: "asked", why: `It is not clear what goes with “${verb}”.`, choices: [""] };
}
