import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import type { Thanks } from "../follow-ups/thanks-due.ts";
import { sideOf } from "../introductions/introduction.ts";
import { itemsIn, putting, removing } from "../ledger/book.ts";
import { addSeconds } from "../time/local-time.ts";
import { secondsToComeBack, wayBackText } from "./come-back.ts";
import type { Forgotten } from "./forgotten.ts";

export const forgetVerb: Verb<null> = {
  name: "forget",
  synonyms: ["delete contact", "remove contact", "forget about"],
  target: "people",
  proof: "dmarc",
  everything: true,
  reads: ["introduction"],
  removes: true,
  forms: [
    {
      form: "forget <name or number>",
      example: "forget 2",
      does: "Removes a person with all that is kept of them; for a day “undo” brings them back.",
    },
  ],
  parse: (words) => noWords("forget", words),
  decide: (situation, command) =>
    // An idiom, unless somebody is counted or called by name.
    /^forget (?:about )?(?:it|that|this)\b/i.test(command.line)
      ? {
          changes: [],
          answers: [{ outcome: "asked", line: command.line, text: `Nothing was done. ${howTo}` }],
        }
      : decideEach(situation, command, forgetting),
};

const howTo = "To remove somebody with all that is kept of them, write “forget” with the number or the name.";

/** With the promises to them and what came of them. */
const forgetting: DecideOne = ({ book, now }, contact) => {
  const purgeAt = addSeconds(now, secondsToComeBack);
  const { zone } = book.settings;
  const theirs = [...itemsIn(book, "follow-up"), ...itemsIn(book, "outcome")].filter(
    ({ contactId }) => contactId === contact.id,
  );
  const sent = itemsIn(book, "outcome").filter(
    ({ contactId, whomId }) => whomId === contact.id && contactId !== contact.id,
  );
  const thanks = itemsIn(book, "follow-up").filter(
    (each) => each.contactId !== contact.id && each.thanks.some(({ whomId }) => whomId === contact.id),
  );
  const introductions = itemsIn(book, "introduction").filter((each) => sideOf(each, contact.id) !== null);
  const forgotten: Forgotten = { kind: "forgotten", v: 1, id: contact.id, purgeAt };
  return {
    changes: [
      ...[contact, ...theirs, ...introductions].map(removing),
      ...sent.map((each) => putting(book, { ...each, whom: null, whomId: null })),
      ...thanks.map((each) => putting(book, { ...each, thanks: each.thanks.map(withoutWhom(contact.id)) })),
      putting(book, forgotten),
    ],
    outcome: "did",
    text: `forgotten. ${wayBackText(purgeAt, zone)}`,
  };
};

const withoutWhom =
  (id: string) =>
  (each: Thanks): Thanks =>
    each.whomId === id ? { ...each, whom: null, whomId: null } : each;
