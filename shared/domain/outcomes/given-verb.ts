import { decideEach } from "../commands/decide-each.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { theOnlyOne } from "../giving/the-only-one.ts";
import type { Reach } from "./outcome.ts";
import { readReach } from "./read-reach.ts";
import { recording } from "./record-outcome.ts";

/** `whom`: who was sent to them. */
type Args = { readonly reach: Reach | null; readonly whom: string | null };

const outward = new Set(["rgo"]);

export const givenVerb: Verb<Args> = {
  name: "referred",
  synonyms: [
    "gave a referral",
    "gave referral",
    "referral given",
    "gave a referral to",
    "gave a lead to",
    "passed a referral to",
    "sent a referral to",
    "referral for",
    "referral to",
    "lead to",
    "lead for",
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
    {
      form: "referred <name> to <name>",
      example: "referred Bob to Jane",
      does: "Likewise, and whom: Bob is kept with the referral that Jane got.",
    },
  ],
  parse,
  namesMore: ({ whom }) => whom !== null,
  decide: (situation, command) => {
    const { reach, whom } = command.args;
    const sent = whom === null ? null : theOnlyOne(situation.book, whom);
    const kind = reach === null ? "a" : `an ${reach}`;
    const said = `you gave them ${kind} referral${whom === null ? "" : `, ${whom}`}`;
    const given = {
      what: "given",
      amount: null,
      status: "new",
      reach,
      whom,
      whomId: sent?.id ?? null,
    } as const;
    return decideEach(situation, command, recording(given, said));
  },
};

/** `given Bob Roe`: as “referred Bob Roe to Jane” is put. */
function parse(words: string): ParsedArgs<Args> {
  const [, whom, where = ""] = /^given (.{1,80}?)(?: (inside|outside))?[.!]?$/i.exec(words) ?? [];
  const read = readReach("referred", whom === undefined ? words : where);
  return read.kind === "asked" ? read : { kind: "ok", args: { reach: read.args, whom: whom ?? null } };
}
