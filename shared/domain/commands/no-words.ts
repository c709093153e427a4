import type { ParsedArgs } from "./verb.ts";

const empty = new Set(
  [
    "time her him it them that this one there already again now today yesterday please pls thanks thx ✓ too just finally",
    "morning afternoon evening tonight last week night earlier ago before am",
    "heute gestern schon bereits bitte danke hier déjà merci aujourd’hui hoy ayer ya gracias por favor ce matin soir esta mañana tarde noche früh abend",
  ]
    .join(" ")
    .split(" "),
);

/** The verb alone would be more than was said. */
const exceptions = new Set("but except excepting excluding without apart other not".split(" "));

/** For verbs behind which nothing needs to stand: words that say nothing more are taken, others asked about. */
export function noWords(verb: string, words: string): ParsedArgs<null> {
  const said = words
    .toLowerCase()
    .split(/[\s.,!…()]+/)
    .filter((word) => word !== "" && !empty.has(word));
  if (said.length === 0) return { kind: "ok", args: null };
  const why = `It is not clear what goes with “${verb}”.`;
  if (said.some((word) => exceptions.has(word))) {
    return { kind: "asked", why: `${why} Say each of them by itself, or “all but 2 ${verb}”.` };
  }
  return { kind: "asked", why, choices: [""] };
}
