import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { nextFollowUp } from "./next-follow-up.ts";
import { nextText } from "./next-text.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { furthest } from "./plan.ts";

export const skipVerb: Verb<null> = {
  name: "skip",
  synonyms: ["skipped", "dismiss"],
  foreign: {
    de: "überspringen, überspringe, ueberspringen, auslassen, weglassen, ignorieren, nein",
    fr: "ignorer, passer, sauter, non",
    es: "saltar, omitir, ignorar, pasar, descartar",
  },
  casual: [
    "no",
    "nope",
    "nah",
    "pass",
    "pass on",
    "ignore",
    "never mind",
    "nevermind",
    "no need",
    "❌",
    "✖️",
    "👎",
  ],
  mends: true,
  target: "people",
  forms: [
    {
      form: "1 skip",
      example: "1 skip",
      does: "You will not take that step; what comes next by plan or rhythm still comes.",
    },
  ],
  parse: (words) => noWords("skip", words),
  decide: (situation, command) => decideEach(situation, command, skipping),
};

const skipping: DecideOne = (situation, contact, newId) => {
  const { book, now } = situation;
  const all = openFollowUps(book, contact.id);
  // Who is not thanked may still be called.
  const isOfThanks = all.some(({ step }) => step === "thanks");
  const open = isOfThanks
    ? all.filter(({ step, dueOn }) => step === "thanks" || dueOn <= situation.today)
    : all;
  const [first] = open;
  if (first === undefined) return { changes: [], outcome: "already", text: "already done: nothing is open." };
  const reached = furthest(contact.plan ?? book.settings.plan, [
    contact.reached ?? "hello",
    ...open.map(({ step }) => step),
  ]);
  // Nobody was touched, but what comes next is counted from the day on which this was decided.
  const next =
    open.length < all.length
      ? null
      : nextFollowUp(situation, { ...contact, reached, lastTouchOn: situation.today }, newId);
  const skipped = open.map((each) => ({ ...each, status: "skipped", closedAt: now }) as const);
  const items = [{ ...contact, reached }, ...skipped, ...(next ? [next] : [])];
  const text = next ? `skipped.${nextText(next)}` : "skipped, and kept as a contact.";
  return { changes: items.map((item) => putting(book, item)), outcome: "did", text };
};
