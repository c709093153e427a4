import { decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { recording } from "./record-outcome.ts";

export const leadVerb: Verb<null> = {
  name: "lead",
  synonyms: [
    "referral",
    "gave me a lead",
    "gave me a referral",
    "got a lead from",
    "got a referral from",
    "brought a lead",
    "brought me a lead",
    "sent me a lead",
    "sent me a referral",
    "passed me a lead",
    "passed me a referral",
    "referred me",
  ],
  foreign: {
    de: "empfehlung",
    fr: "recommandation",
    es: "referencia, recomendación",
  },
  mends: true,
  target: "people",
  forms: [{ form: "2 lead", example: "2 lead", does: "They brought you a lead." }],
  parse: (words) => noWords("lead", words),
  decide: (situation, command) =>
    decideEach(situation, command, recording({ what: "lead", amount: null }, "brought a lead")),
};
