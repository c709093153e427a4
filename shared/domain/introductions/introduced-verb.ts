import { answering } from "../commands/answering.ts";
import type { Verb } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { itemIn } from "../ledger/book.ts";
import { bothOf } from "./drafts-for.ts";
import { type IntroduceArgs, parseIntroduce } from "./introduce-args.ts";
import { introductionId, newIntroduction } from "./introduction.ts";
import { madeChanges } from "./made-changes.ts";
import { pairMeant } from "./pair-meant.ts";
import { moved } from "./transitions.ts";

export const introducedVerb: Verb<IntroduceArgs> = {
  name: "introduced",
  synonyms: ["have introduced", "connected", "intro'd", "introd", "intro’d"],
  target: "people",
  pairs: true,
  everything: true,
  reads: ["introduction"],
  forms: [
    {
      form: "introduced 2 to <name or number>",
      example: "introduced 2 to Tom re payroll",
      does: "You have brought them together yourself; it counts.",
    },
  ],
  parse: parseIntroduce,
  decide(situation, { line, args, contactIds }) {
    const { book, today } = situation;
    const meant = pairMeant(situation, contactIds, args);
    if (meant.kind === "unclear") return answering(line, "asked", meant.why);
    const wanted =
      meant.kind === "known"
        ? meant.introduction
        : (itemIn(book, "introduction", introductionId(meant.one.id, meant.other.id)) ??
          newIntroduction({ seekerId: meant.one.id, helperId: meant.other.id, re: args.re }, today));
    const made = moved(wanted, { kind: "report" }, today);
    const both = bothOf(book, wanted);
    const names = both ? `${contactName(both.seeker)} and ${contactName(both.helper)}` : "They";
    if (!made) return answering(line, "already", `${names}: that introduction is on record already.`);
    return {
      changes: madeChanges(situation, made),
      answers: [{ outcome: "did", line, text: `${names}: introduced. In two weeks I ask what came of it.` }],
    };
  },
};
