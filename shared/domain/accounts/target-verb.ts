import type { Verb } from "../commands/verb.ts";
import { meVerb } from "./me-verb.ts";
import { type MeArgs, parseMe } from "./parse-me.ts";

/** Whom the person wants to meet: a part of what they say of themselves, so often said that it has a verb of its own. */
export const targetVerb: Verb<MeArgs> = {
  name: "target",
  synonyms: ["my target", "targets", "i want to meet"],
  prose: true,
  target: "none",
  reads: ["own-card"],
  forms: [
    {
      form: "target <whom you want to meet>",
      example: "target architects and builders who care about old houses, no franchises",
      does: "Invites are weighed with it, and with what stands behind “no”.",
    },
  ],
  parse: (words) => parseMe(`target ${words}`.trim()),
  decide: (situation, command) => meVerb.decide(situation, { ...command, contactIds: [] }),
};
