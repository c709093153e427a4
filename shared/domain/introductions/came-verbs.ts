import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { ReferralStatus } from "../outcomes/outcome.ts";
import { bothOf } from "./drafts-for.ts";
import type { Introduction } from "./introduction.ts";
import { introductionsHere } from "./pair-meant.ts";
import { referralOf } from "./referral-of.ts";
import { moved } from "./transitions.ts";

type Came = NonNullable<Introduction["came"]>;

const statusOf: Readonly<Record<Came, ReferralStatus>> = {
  helped: "talking",
  won: "won",
  nothing: "no sale",
};

/** What has come of an introduction, told to it and to the referral that it was. */
function cameChanges(
  { book, today }: Pick<Situation, "book" | "today">,
  introduction: Introduction,
  came: Came,
): readonly Change[] {
  const told = moved(introduction, { kind: "tell", came }, today);
  if (!told) return [];
  const given = referralOf(book, introduction);
  return [putting(book, told), ...(given ? [putting(book, { ...given, status: statusOf[came] })] : [])];
}

const texts = {
  helped: "good to hear. It is noted that your introduction helped.",
  nothing: "noted. Not every introduction leads somewhere; it still counts as one you made.",
} as const;

const cameVerb = (
  came: "helped" | "nothing",
  verb: Pick<Verb<null>, "name" | "synonyms" | "forms">,
): Verb<null> => ({
  ...verb,
  target: "people",
  everything: true,
  reads: ["introduction"],
  parse: (words) =>
    /^(?:me|us|him|her|them) \S/i.test(words) ? noWords(verb.name, words) : { kind: "ok", args: null },
  decide: (situation, { line, contactIds: [id = ""] }) => telling(situation, { line, id, came }),
});

type Told = { readonly line: string; readonly id: string; readonly came: "helped" | "nothing" };

function telling(situation: Situation, { line, id, came }: Told): Decided {
  const made = introductionsHere(situation, id)
    .filter(({ state }) => state === "made" || state === "told")
    .toSorted((one, other) => ((one.madeOn ?? "") < (other.madeOn ?? "") ? 1 : -1));
  const [introduction] = made;
  const both = introduction ? bothOf(situation.book, introduction) : null;
  if (!introduction || !both)
    return answering(line, "asked", "I know of no introduction that you have made for them.");
  const names = `${contactName(both.seeker)} and ${contactName(both.helper)}`;
  return {
    changes: cameChanges(situation, introduction, came),
    answers: [{ outcome: "did", line, text: `${names}: ${texts[came]}` }],
  };
}

export const helpedVerb = cameVerb("helped", {
  name: "helped",
  synonyms: ["the introduction helped", "was helped by it"],
  forms: [
    {
      form: "helped 4",
      example: "Jane helped",
      does: "The introduction has led to something; “nothing 4”, it has not.",
    },
  ],
});

export const nothingCameVerb = cameVerb("nothing", {
  name: "nothing came",
  synonyms: ["nothing came of it"],
  forms: [],
});
