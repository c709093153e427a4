import { answering } from "../commands/answering.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { putting } from "../ledger/book.ts";
import { bothOf } from "./drafts-for.ts";
import { introductionsHere } from "./pair-meant.ts";
import { moved } from "./transitions.ts";

export const declineIntroductionVerb: Verb<null> = {
  name: "decline introduction",
  synonyms: ["do not introduce", "don’t introduce", "don't introduce", "no introduction for"],
  target: "people",
  everything: true,
  reads: ["introduction"],
  forms: [
    {
      form: "no 4",
      example: "decline introduction 4",
      does: "Of an introduction that was suggested: these two are never suggested to each other again.",
    },
  ],
  parse: () => ({ kind: "ok", args: null }),
  decide: (situation, { line, contactIds }) => declining(situation, line, contactIds),
};

function declining(situation: Situation, line: string, contactIds: readonly string[]): Decided {
  const all = contactIds
    .flatMap((id) => introductionsHere(situation, id))
    .filter(({ state }) => ["suggested", "asking", "agreed"].includes(state));
  const [introduction, ...more] = all;
  if (!introduction || more.length > 0)
    return answering(line, "asked", "Which introduction? Answer the mail that suggests it, with its number.");
  const declined = moved(introduction, { kind: "decline" }, situation.today);
  const both = bothOf(situation.book, introduction);
  if (!declined || !both) return answering(line, "already", "That introduction is over already.");
  const names = `${contactName(both.seeker)} and ${contactName(both.helper)}`;
  return {
    changes: [putting(situation.book, declined)],
    answers: [{ outcome: "did", line, text: `${names}: I do not suggest them to each other again.` }],
  };
}
