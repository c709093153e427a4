import type { Answer } from "../../domain/commands/verb.ts";

/** How each line of an answer is marked; the words say it too. */
export const markOf: Record<Answer["outcome"], "✓" | "?" | "–"> = {
  did: "✓",
  told: "✓",
  already: "✓",
  help: "✓",
  asked: "?",
  "not-understood": "–",
};

/** The mark in words, for those who do not see it. */
export const spokenMark = { "✓": "Done", "?": "A question", "–": "Not understood" } as const;
