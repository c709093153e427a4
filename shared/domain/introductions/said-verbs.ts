import { answering } from "../commands/answering.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { hearAnswer, waitingFor } from "./hear-answer.ts";
import { otherSide, sideOf } from "./introduction.ts";

/** `to`: to meeting whom; null: it is not said. */
type Args = { readonly to: string | null };

function saidVerb(consent: "yes" | "no", verb: Pick<Verb<Args>, "name" | "synonyms" | "forms">): Verb<Args> {
  return {
    ...verb,
    target: "people",
    everything: true,
    reads: ["introduction", "own-card"],
    parse,
    decide: (situation, { line, args: { to }, contactIds: [id = ""] }) =>
      heard(situation, { line, to, id, consent }),
  };
}

function parse(words: string): ParsedArgs<Args> {
  const [, to = null] = /^(?:(?:to|about) (?:meeting )?([^.!]+)[.!]?)?$/i.exec(words) ?? ["", undefined];
  if (words === "" || to !== null) return { kind: "ok", args: { to } };
  return { kind: "asked", why: "To meeting whom?", examples: ["to Tom"] };
}

type Said = Args & { readonly line: string; readonly id: string; readonly consent: "yes" | "no" };

function heard(situation: Situation, { line, to, id, consent }: Said): Decided {
  const contact = itemIn(situation.book, "contact", id);
  if (!contact) return answering(line, "asked", "Who has said so? Name the person.");
  const meant = to === null ? null : findContacts(itemsIn(situation.book, "contact"), to);
  const waiting = waitingFor(situation, id).filter((each) => {
    const side = sideOf(each, id) ?? "seeker";
    return meant === null || meant.some((other) => other.id === each[otherSide(side)].contactId);
  });
  return hearAnswer(situation, { line, contact, consent }, waiting);
}

export const saidYesVerb = saidVerb("yes", {
  name: "said yes",
  synonyms: ["says yes", "agreed to it", "would like to meet"],
  forms: [
    {
      form: "Jane said yes",
      example: "Jane said yes",
      does: "Her answer to being introduced; or forward it, and I read it. “Jane said no to it” goes no further.",
    },
  ],
});

export const saidNoVerb = saidVerb("no", {
  name: "said no to it",
  synonyms: ["said no to the introduction", "says no to it", "would rather not meet", "said no to meeting"],
  forms: [],
});
