import { decideEach } from "../commands/decide-each.ts";
import type { Verb } from "../commands/verb.ts";
import type { Reach } from "./outcome.ts";
import { readReach } from "./read-reach.ts";
import { recording } from "./record-outcome.ts";

export const leadVerb: Verb<Reach | null> = {
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
  casual: ["rri", "rro"],
  means: (word) => (word === "rro" ? "outside" : word === "rri" ? "inside" : ""),
  mends: true,
  target: "people",
  forms: [
    {
      form: "2 lead",
      example: "2 lead",
      does: "They brought you a lead, a referral; “inside” or “outside” (RRI, RRO) may stand behind.",
    },
  ],
  parse: (words) => readReach("lead", words),
  decide: (situation, command) => {
    const reach = command.args;
    const lead = { what: "lead", amount: null, status: "new", reach } as const;
    const said = reach === null ? "brought a lead" : `brought an ${reach} lead`;
    return decideEach(situation, command, recording(lead, said));
  },
};
