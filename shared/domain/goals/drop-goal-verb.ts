import type { Verb } from "../commands/verb.ts";
import { dropGoal } from "./goal-verb.ts";

/** `drop` alone is about people. `what`: null where it is not said. */
export const dropGoalVerb: Verb<{ readonly what: string | null }> = {
  name: "drop goal",
  synonyms: [
    "drop my goal",
    "drop the goal",
    "end goal",
    "end my goal",
    "remove goal",
    "delete goal",
    "stop goal",
  ],
  target: "none",
  reads: ["goal"],
  forms: [{ form: "drop goal <what>", example: "drop goal customers", does: "It is no goal any more." }],
  parse(words) {
    const what = words.replace(/^(?:of|for|with|:) ?/i, "").replace(/[.!]$/, "");
    return { kind: "ok", args: { what: what === "" ? null : what } };
  },
  decide: (situation, { line, args }) => dropGoal(situation, line, args.what),
};
