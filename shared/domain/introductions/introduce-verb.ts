import { answering } from "../commands/answering.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { itemIn, putting } from "../ledger/book.ts";
import { bothOf, draftsFor, nextStepText } from "./drafts-for.ts";
import { type IntroduceArgs, parseIntroduce } from "./introduce-args.ts";
import { type Introduction, introductionId, newIntroduction } from "./introduction.ts";
import { matchesAmong } from "./matches.ts";
import { pairMeant } from "./pair-meant.ts";
import { moved } from "./transitions.ts";

export const introduceVerb: Verb<IntroduceArgs> = {
  name: "introduce",
  synonyms: ["connect", "make an introduction of", "make an intro of", "intro"],
  foreign: { de: "vorstellen, vernetzen", fr: "présenter", es: "presentar" },
  target: "people",
  pairs: true,
  everything: true,
  reads: ["introduction", "own-card"],
  forms: [
    {
      form: "introduce 2 to <name or number> re <what>",
      example: "introduce 2 to Tom re bookkeeping",
      does: "Makes a private question to each of them ready, for you to send; once both have said yes, the mail that introduces them. “introduce 4” takes up a suggestion, “no 4” declines it.",
    },
  ],
  parse: parseIntroduce,
  decide(situation, { line, args, contactIds }) {
    if (args.to !== null && contactIds.length > 1) return eachToOne(situation, { line, args, contactIds });
    const meant = pairMeant(situation, contactIds, args);
    if (meant.kind === "unclear") return answering(line, "asked", meant.why);
    const wanted = meant.kind === "known" ? meant.introduction : introductionOf(situation, meant, args.re);
    return asking(situation, line, args.re === null ? wanted : { ...wanted, re: args.re });
  },
};

/** `introduce 2 and 3 to Tom` is two introductions. */
function eachToOne(situation: Situation, said: Parameters<Verb<IntroduceArgs>["decide"]>[1]): Decided {
  const all = said.contactIds.map((id) => introduceVerb.decide(situation, { ...said, contactIds: [id] }));
  return {
    changes: all.flatMap(({ changes }) => changes),
    answers: all.flatMap(({ answers }) => answers),
  };
}

type Pair = { readonly one: Contact; readonly other: Contact };

/** As it is kept, or a new one: whoever fits what the other looks for is the one who helps. */
function introductionOf({ book, today }: Situation, { one, other }: Pair, re: string | null): Introduction {
  const known = itemIn(book, "introduction", introductionId(one.id, other.id));
  if (known) return known;
  const wanting = (contact: Contact): Contact => (re === null ? contact : { ...contact, needs: [re] });
  const ways = [
    ...matchesAmong([wanting(one), { ...other, needs: [] }]),
    ...matchesAmong([{ ...one, needs: [] }, wanting(other)]),
  ];
  const [best] = ways.toSorted((a, b) => b.fit - a.fit);
  const seekerId = best?.wish.contact.id ?? one.id;
  const helperId = seekerId === one.id ? other.id : one.id;
  return newIntroduction({ seekerId, helperId, re: best?.wish.text ?? re }, today);
}

function asking(situation: Situation, line: string, wanted: Introduction): Decided {
  const both = bothOf(situation.book, wanted);
  if (both === null) return answering(line, "asked", "One of the two is not kept any more.");
  const names = `${contactName(both.seeker)} and ${contactName(both.helper)}`;
  const introduction = moved(wanted, { kind: "ask" }, situation.today) ?? wanted;
  const drafts = draftsFor(situation.book, introduction);
  if (drafts.length === 0) return answering(line, "already", `${names}: ${overText(introduction)}`);
  return {
    changes: [putting(situation.book, introduction)],
    answers: [{ outcome: "did", line, text: `${names}: ${nextStepText(introduction, both)}`, drafts }],
  };
}

const overText = ({ state }: Introduction): string =>
  state === "refused"
    ? "one of them would rather not. Nobody was told."
    : "you have introduced them already.";
