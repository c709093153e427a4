import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { keepingApart } from "../contacts/keep-apart.ts";
import { putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import { dueAfter, nextFollowUp } from "./next-follow-up.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { readRhythm, rhythmText } from "./read-rhythm.ts";

/** `apart`: from whom they look like. `weeks` null: not any more. */
type Args = { readonly kind: "apart" } | { readonly kind: "touch"; readonly weeks: number | null };

export const keepVerb: Verb<Args> = {
  name: "keep",
  synonyms: [
    "keep in touch",
    "stay in touch",
    "keep in touch with",
    "keep apart",
    "keep both",
    "not the same",
  ],
  target: "people",
  everything: true,
  forms: [
    {
      form: "keep 3 <rhythm>",
      example: "keep 3 monthly",
      does: "You are reminded to keep in touch: fortnightly, monthly, quarterly or twice a year, counted from the last touch; “never” ends it.",
    },
    {
      form: "keep 3",
      example: "keep 3",
      does: "It is somebody else than whom the receipt said it looks like.",
    },
  ],
  parse,
  decide: (situation, command) =>
    decideEach(
      situation,
      command,
      command.args.kind === "apart" ? keepingApart : keeping(command.args.weeks),
    ),
};

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/^in touch ?/i, "").trim();
  if (words === "") return { kind: "ok", args: { kind: "apart" } };
  if (/^(?:never|not|no more|off|none|stop)[.!]?$/i.test(said))
    return { kind: "ok", args: { kind: "touch", weeks: null } };
  const weeks = readRhythm(said);
  if (weeks !== null) return { kind: "ok", args: { kind: "touch", weeks } };
  return { kind: "asked", why: "How often?", choices: ["monthly", "every 12 weeks"] };
}

const keeping =
  (weeks: number | null): DecideOne =>
  (situation, contact, newId) => {
    const { book, now } = situation;
    if (contact.keepWeeks === weeks)
      return {
        changes: [],
        outcome: "already",
        text: `${weeks === null ? "not kept in touch with" : rhythmText(weeks)} already.`,
      };
    const kept = { ...contact, keepWeeks: weeks };
    const touches = openFollowUps(book, contact.id).filter(({ step }) => step === "touch");
    if (weeks === null) {
      const ended = touches.map((each) => ({ ...each, status: "skipped", closedAt: now }) as const);
      return {
        changes: [kept, ...ended].map((item) => putting(book, item)),
        outcome: "did",
        text: "no more reminders to keep in touch.",
      };
    }
    const dueOn = dueAfter(situation, contact.lastTouchOn ?? contact.metOn, weeks * 7);
    const open = openFollowUps(book, contact.id).length > 0;
    const next = open ? null : nextFollowUp(situation, kept, newId);
    const items = [kept, ...touches.map((each) => ({ ...each, dueOn })), ...(next ? [next] : [])];
    const first = next?.dueOn ?? touches[0]?.dueOn;
    const when =
      first === undefined ? "once what is open is done" : `next on ${sayDay(next?.dueOn ?? dueOn)}`;
    return {
      changes: items.map((item) => putting(book, item)),
      outcome: "did",
      text: `you keep in touch ${rhythmText(weeks)}, ${when}.`,
    };
  };
