import { type DecideOne, decideEach, type OneDecided } from "../commands/decide-each.ts";
import type { ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { keepingApart } from "../contacts/keep-apart.ts";
import { type Book, putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import type { FollowUp } from "./follow-up.ts";
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

/** Keeps in touch every so many weeks; null: not any more. */
export const keeping =
  (weeks: number | null): DecideOne =>
  (situation, contact, newId) => {
    if (contact.keepWeeks === weeks) {
      const text = weeks === null ? "not kept in touch with already." : `${rhythmText(weeks)} already.`;
      return { changes: [], outcome: "already", text };
    }
    const kept = { ...contact, keepWeeks: weeks };
    return weeks === null ? ending(situation, kept) : reminding(situation, kept, { weeks, newId });
  };

function ending({ book, now }: Situation, kept: Contact): OneDecided {
  const ended = openTouches(book, kept.id).map(
    (each) => ({ ...each, status: "skipped", closedAt: now }) as const,
  );
  const changes = [kept, ...ended].map((item) => putting(book, item));
  return { changes, outcome: "did", text: "no more reminders to keep in touch." };
}

/** What stands open goes first; a touch that is open already takes the new rhythm. */
function reminding(
  situation: Situation,
  kept: Contact,
  { weeks, newId }: { readonly weeks: number; readonly newId: string },
): OneDecided {
  const { book } = situation;
  const dueOn = dueAfter(situation, kept.lastTouchOn ?? kept.metOn, weeks * 7);
  const moved = openTouches(book, kept.id).map((each) => ({ ...each, dueOn }));
  const isFree = openFollowUps(book, kept.id).length === 0;
  const next = isFree ? nextFollowUp(situation, kept, newId) : null;
  const touches = next ? [next] : moved;
  const [first] = touches;
  const when = first ? `next on ${sayDay(first.dueOn)}` : "once what is open is done";
  const changes = [kept, ...touches].map((item) => putting(book, item));
  return { changes, outcome: "did", text: `you keep in touch ${rhythmText(weeks)}, ${when}.` };
}

const openTouches = (book: Book, contactId: string): readonly FollowUp[] =>
  openFollowUps(book, contactId).filter(({ step }) => step === "touch");
