import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { outcomesOf } from "./of-contact.ts";
import type { ReferralStatus } from "./outcome.ts";
import { statusOf } from "./status-of.ts";

type Args = { readonly status: ReferralStatus };

const noSale = ["no sale", "did not buy", "didn't buy", "didn’t buy"];
const talking = ["talking", "in talks", "negotiating"];

export const statusVerb: Verb<Args> = {
  name: "status",
  synonyms: ["referral status", "lead status"],
  casual: [...noSale, ...talking],
  means: (word) => (noSale.includes(word) ? "no sale" : talking.includes(word) ? "talking" : ""),
  target: "people",
  reads: ["outcome"],
  forms: [
    {
      form: "2 status <status>",
      example: "2 status talking",
      does: "What has become of the last referral: new, talking, won or no sale.",
    },
  ],
  parse,
  decide: (situation, command) => decideEach(situation, command, standing(command.args.status)),
};

const standing =
  (status: ReferralStatus): DecideOne =>
  ({ book }, contact) => {
    const referral = outcomesOf(book, contact.id, ["lead", "given"]).at(-1);
    if (!referral)
      return {
        changes: [],
        outcome: "asked",
        text: "no referral is on record. Write “lead” where you got one, “referred” where you gave one.",
      };
    const which = referral.what === "lead" ? "the referral you got" : "the referral you gave";
    if (statusOf(referral, outcomesOf(book, contact.id, ["lead", "won"])) === status)
      return { changes: [], outcome: "already", text: `${which} is “${status}” already.` };
    const changes = [putting(book, { ...referral, status })];
    return { changes, outcome: "did", text: `${which} is now “${status}”.` };
  };

const statuses: Readonly<Record<string, ReferralStatus>> = {
  ...{ new: "new", open: "new", talking: "talking", "in talks": "talking" },
  ...{ won: "won", "no sale": "no sale", "no-sale": "no sale", lost: "no sale" },
};

function parse(words: string): ParsedArgs<Args> {
  const said = words
    .toLowerCase()
    .replace(/^(?:is|to|:|=) /, "")
    .replace(/[.!]$/, "");
  const status = statuses[said];
  return status === undefined
    ? { kind: "asked", why: "What has become of it?", choices: ["new", "talking", "won", "no sale"] }
    : { kind: "ok", args: { status } };
}
