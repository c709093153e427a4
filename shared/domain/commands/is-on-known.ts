import { contextOf } from "./context-of.ts";
import { parseLine } from "./parse-line.ts";
import { registry } from "./registry.ts";
import { knownIn, resolveTarget } from "./resolve-target.ts";
import type { Situation } from "./verb.ts";

/** Whether words that may name somebody new are commands instead, each on a person who is known: `Tom email tom@example.com`. */
export function isOnKnown(situation: Situation, words: string): boolean {
  if (words === "") return false;
  const parsed = parseLine(words, contextOf(situation));
  return (
    parsed.length > 0 &&
    parsed.every((each) => {
      const verb = each.kind === "command" && registry.find(({ name }) => name === each.command.verb);
      if (!verb || each.command.target.kind !== "name") return false;
      return resolveTarget(knownIn(situation), verb, each.command.target).kind === "people";
    })
  );
}
