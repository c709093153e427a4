import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemsIn } from "../ledger/book.ts";
import { recording } from "./record-outcome.ts";

export const partnerVerb: Verb<null> = {
  name: "partner",
  synonyms: ["partners", "partnership", "became a partner", "now a partner"],
  foreign: {
    de: "partnerin",
    fr: "partenaire",
    es: "socio, socia",
  },
  mends: true,
  target: "people",
  forms: [{ form: "2 partner", example: "2 partner", does: "They have become a partner." }],
  parse: (words) => noWords("partner", words),
  decide: (situation, command) => decideEach(situation, command, partnering),
};

const partnering: DecideOne = (situation, contact, newId) => {
  const before = itemsIn(situation.book, "outcome");
  const isPartner = before.some((each) => each.what === "partner" && each.contactId === contact.id);
  if (isPartner) return { changes: [], outcome: "already", text: "already recorded as partner." };
  return recording({ what: "partner", amount: null }, "recorded as partner")(situation, contact, newId);
};
