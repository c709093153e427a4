import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemsIn } from "../ledger/book.ts";
import { goalReads, goalTexts } from "./goals-told.ts";

export const goalsVerb: Verb<null> = {
  name: "goals",
  synonyms: ["my goals", "show goals", "show my goals", "how are my goals"],
  target: "none",
  recalls: true,
  everything: true,
  proof: "dmarc",
  reads: goalReads,
  forms: [
    {
      form: "goals",
      example: "goals",
      does: "How your goals stand, what is needed this week, and how many events and people they take.",
    },
  ],
  parse: (words) => noWords("goals", words),
  decide(situation, { line }) {
    const goals = itemsIn(situation.book, "goal");
    if (goals.length === 0)
      return answering(line, "told", "You have no goals yet: “goal 3 coffees a month” makes one.");
    const answers = goalTexts(situation, goals).map((text) => ({ outcome: "told" as const, line, text }));
    return { changes: [], answers };
  },
};
