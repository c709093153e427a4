import { answering } from "../commands/answering.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { itemIn, putting } from "../ledger/book.ts";
import { blankCard, type OwnCard } from "./own-card.ts";
import { type MeArgs, parseMe } from "./parse-me.ts";
import { sayOwnCard } from "./say-own-card.ts";

export const meVerb: Verb<MeArgs> = {
  name: "me",
  synonyms: ["my card"],
  prose: true,
  target: "none",
  reads: ["own-card"],
  forms: [
    { form: "me", example: "me", does: "What I know of you." },
    {
      form: "me business <text>",
      example: "me business bookkeeping for bakeries",
      does: "What you do; also “me intro …”, how you introduce yourself, and “me referral …”, whom it is good to send to you.",
    },
    { form: "me <text>", example: "me a bookkeeper who sails", does: "Who you are." },
  ],
  parse: parseMe,
  decide: decideMe,
};

function decideMe(situation: Situation, { line, args }: { line: string; args: MeArgs }): Decided {
  const before = itemIn(situation.book, "own-card", "own-card") ?? blankCard;
  switch (args.kind) {
    case "show":
      return answering(line, "told", sayOwnCard(before));
    case "decline":
      return answering(line, "did", "Then I keep nothing of it, and do not ask again.");
    case "say":
      return kept(situation, line, { ...before, [args.field]: args.text });
    case "learn":
      return kept(situation, line, { ...before, fields: args.fields });
  }
}

function kept({ book }: Situation, line: string, card: OwnCard): Decided {
  const before = itemIn(book, "own-card", "own-card") ?? blankCard;
  if (JSON.stringify(before) === JSON.stringify(card))
    return answering(line, "already", "That is kept already.");
  return { ...answering(line, "did", `Kept. ${sayOwnCard(card)}`), changes: [putting(book, card)] };
}
