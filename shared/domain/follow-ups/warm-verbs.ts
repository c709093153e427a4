import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { nextFollowUp } from "./next-follow-up.ts";
import { nextText } from "./next-text.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { warmthWords } from "./warmth-words.ts";

export const warmVerb: Verb<null> = {
  name: "warm",
  synonyms: [],
  casual: warmthWords("warm").filter((word) => word !== "warm"),
  target: "people",
  forms: [
    {
      form: "2 warm",
      example: "2 warm",
      does: "Worth a next step: once the first word is said, a call, coffee and a note come by your plan.",
    },
  ],
  parse: (words) => noWords("warm", words),
  decide: (situation, command) => decideEach(situation, command, warming),
};

export const coldVerb: Verb<null> = {
  name: "cold",
  synonyms: [],
  casual: warmthWords("cold").filter((word) => word !== "cold"),
  target: "people",
  forms: [{ form: "2 cold", example: "2 cold", does: "Not worth a next step; the contact is kept." }],
  parse: (words) => noWords("cold", words),
  decide: (situation, command) => decideEach(situation, command, cooling),
};

const warming: DecideOne = (situation, contact, newId) => {
  const { book } = situation;
  const warm = { ...contact, warmth: "warm" } as const;
  const [open] = openFollowUps(book, contact.id);
  const next = open === undefined ? nextFollowUp(situation, warm, newId) : null;
  if (contact.warmth === "warm" && next === null)
    return { changes: [], outcome: "already", text: "known to be warm." };
  const when = open === undefined ? nextText(next) : " The next step comes once this one is done.";
  const items = next ? [warm, next] : [warm];
  return { changes: items.map((item) => putting(book, item)), outcome: "did", text: `warm.${when}` };
};

/** The steps of a plan go; the first word, a meeting and keeping in touch stay. */
const cooling: DecideOne = ({ book, now }, contact) => {
  const planned = openFollowUps(book, contact.id).filter(({ step }) =>
    ["call", "note", "coffee"].includes(step),
  );
  if (contact.warmth === "cold" && planned.length === 0)
    return { changes: [], outcome: "already", text: "known to be cold." };
  const skipped = planned.map((each) => ({ ...each, status: "skipped", closedAt: now }) as const);
  const items = [{ ...contact, warmth: "cold" } as const, ...skipped];
  const text = "cold, so no next step comes. Kept as a contact.";
  return { changes: items.map((item) => putting(book, item)), outcome: "did", text };
};
