import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readBehindUs } from "../time/read-behind-us.ts";
import { sayDay } from "../time/say-day.ts";
import { afterTouch } from "./after-touch.ts";
import { nextText } from "./next-text.ts";
import type { Touch } from "./step.ts";
import { foreignTouchWords, touchAt, touchMeant, touchText, touchWords } from "./touch-words.ts";
import { warmthAt } from "./warmth-words.ts";

/** What was said beside that it was done; null: nothing. */
type Args = {
  readonly by?: Touch;
  readonly warmth?: NonNullable<Contact["warmth"]>;
  /** Today, where it was not said. */
  readonly on?: LocalDay;
} | null;

export const doneVerb: Verb<Args> = {
  name: "done",
  synonyms: [
    "did",
    "finished",
    "completed",
    "complete",
    "followed up",
    "follow up done",
    "attended to",
    "knocked out",
    "dealt with",
    "done and dusted",
    "done & dusted",
  ],
  foreign: {
    de: `erledigt, fertig, gemacht, abgehakt, geschafft, kontaktiert, nachgefasst, ja, ${foreignTouchWords("de")}`,
    fr: `fait, faite, faits, faites, terminé, terminée, fini, contacté, contactée, envoyé, relancé, relancée, c'est bon, oui, ${foreignTouchWords("fr")}`,
    es: `hecho, hecha, hechos, hechas, listo, lista, listos, listas, terminado, terminados, acabado, contactado, contactada, enviado, sí, ${foreignTouchWords("es")}`,
  },
  casual: touchWords,
  means: touchMeant,
  mends: true,
  target: "people",
  forms: [
    { form: "1,3-5 done", example: "1 done", does: "You followed up; they are not shown again." },
    {
      form: "1 called",
      example: "1 called",
      does: "Likewise, and how: emailed, called, left a voicemail, texted, sent a card.",
    },
    {
      form: "1 done warm",
      example: "1 done warm",
      does: "Likewise, and it is worth a next step, which comes by your plan; with “cold” nothing comes.",
    },
    {
      form: "3 thanked",
      example: "3 thanked",
      does: "You have thanked somebody for a referral; a mail that you send from the digest says so by itself.",
    },
    { form: "all but <numbers> done", example: "all but 3 done", does: "Likewise, but for those." },
  ],
  parse,
  decide: (situation, { args, ...command }) =>
    decideEach(situation, { ...command, line: command.line }, doing(args)),
};

/** How it was done, whether they are warm, and when, in any order. */
function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  let args: NonNullable<Args> = {};
  let rest = words.replace(alsoDone, "");
  for (;;) {
    const step = touchIn(rest) ?? warmthAt(rest) ?? dayIn(rest, context);
    if (step === null) break;
    const { rest: behind, ...said } = step;
    args = { ...args, ...said };
    rest = behind.replace(/^(?:[,&+]|and|but) ?/i, "");
  }
  const parsed = noWords("done", rest);
  if (parsed.kind === "asked") return parsed;
  return { kind: "ok", args: Object.keys(args).length === 0 ? null : args };
}

type Said = NonNullable<Args> & { readonly rest: string };

/** `called this morning, done` */
const alsoDone =
  /(?:^|,? )(?:(?:all |and )?(?:done|finished)|erledigt|fertig|fait|c['’]est bon|hecho|listo)[.!]?$/i;

/** `emailed her` */
function touchIn(words: string): Said | null {
  const touch = touchAt(words);
  if (!touch) return null;
  const rest = touch.rest.replace(/^(?:(?:to|with) )?(?:her|him|them)\b ?/i, "");
  return touch.by === null ? { rest } : { by: touch.by, rest };
}

/** `yesterday`, `on Friday`: a day behind us, at the end. */
function dayIn(words: string, { today, dateOrder }: ParseContext): Said | null {
  const said = words.replace(/^on /i, "");
  if (said === "" || /^(?:(?:already|now|today|this|again)$|about )/i.test(said)) return null;
  const read = readBehindUs(said, { today, ...(dateOrder !== undefined && { dateOrder }) });
  return read.kind === "day" && read.day <= today ? { on: read.day, rest: "" } : null;
}

const doing =
  (args: Args): DecideOne =>
  (situation, contact, newId) => {
    const { by = null, warmth = null, on = situation.today } = args ?? {};
    const { changes, closed, next } = afterTouch(situation, contact, { by, on, warmth, newId });
    const isKnown = by === null || (contact.lastTouchOn === on && contact.lastTouchBy === by);
    if (closed.length === 0 && isKnown && (warmth === null || warmth === contact.warmth))
      return { changes: [], outcome: "already", text: "already done: nothing is open." };
    const how = by === null ? "followed up" : `you ${touchText[by]}`;
    const when = on === situation.today ? "" : ` on ${sayDay(on)}`;
    const done = closed.length > 0 ? ", done" : "";
    const warm = warmth === null ? "" : `, ${warmth}`;
    return { changes, outcome: "did", text: `${how}${when}${done}${warm}.${nextText(next)}` };
  };
