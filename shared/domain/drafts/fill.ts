import type { Facts } from "./facts.ts";

const named = /\{([a-z]+)\}/g;
const alternatives = /\{([^{}|]*(?:\|[^{}|]*)+)\}/g;

/** The names of the placeholders that words have. */
export const placeholdersIn = (words: string): readonly string[] =>
  [...words.matchAll(named)].map(([, name = ""]) => name);

/** Whether a brace would be left once everything is filled. */
export const hasLooseBrace = (words: string): boolean =>
  words.split("\n").some((line) => /[{}]/.test(line.replace(alternatives, "").replace(named, "")));

/**
 * Words with their placeholders filled: of alternatives, `{Hi|Hello}`, the `turn`-th is taken, and a line with a placeholder for which
 * nothing is known is left out.
 */
export function fill(words: string, facts: Facts, turn: number): string {
  const lines = words.split("\n").flatMap((line) => {
    const said = line.replace(alternatives, (_, ways: string) => turnOf(ways.split("|"), turn));
    const isKnown = placeholdersIn(said).every((name) => valueOf(facts, name) !== null);
    return isKnown ? [said.replace(named, (_, name: string) => valueOf(facts, name) ?? "")] : [];
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

export const turnOf = (ways: readonly string[], turn: number): string => ways[turn % ways.length] ?? "";

const valueOf = (facts: Facts, name: string): string | null =>
  Object.hasOwn(facts, name) ? facts[name as keyof Facts] : null;
