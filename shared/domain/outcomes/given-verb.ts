import { decideEach } from "../commands/decide-each.ts";
import type { Verb } from "../commands/verb.ts";
import type { Reach } from "./outcome.ts";
import { readReach } from "./read-reach.ts";
import { recording } from "./record-outcome.ts";

const outward = new Set(["rgo"]);

export const givenVerb: Verb<Reach | null> = {
  name: "referred",
  synonyms: [
    "gave a referral",
    "gave a referral to",
    "gave a lead to",
    "passed a referral to",
    "sent a referral to",
    "referral for",
    "referral given to",
    "referred somebody to",
    "referred someone to",
  ],
  casual: ["rgi", "rgo"],
  means: (word) => (outward.has(word) ? "outside" : word === "rgi" ? "inside" : ""),
  target: "people",
  forms: [
    {
      form: "2 referred",
      example: "2 referred",
      does: "You gave them a referral; “inside” or “outside” (RGI, RGO) may stand behind.",
    },
  ],
  parse: (words) => readReach("referred", words),
  decide: (situation, command) => {
    const reach = command.args;
    const said = `you gave them ${reach === null ? "a" : `an ${reach}`} referral`;
    const given = { what: "given", amount: null, status: "new", reach } as const;
    return decideEach(situation, command, recording(given, said));
  },
};
