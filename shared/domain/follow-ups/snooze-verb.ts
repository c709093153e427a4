import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { quoted } from "../commands/list-text.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import { noting } from "../contacts/note-verb.ts";
import { putting } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, workingDayFrom } from "../time/local-time.ts";
import { readDay } from "../time/read-day.ts";
import { sayDay } from "../time/say-day.ts";
import { newFollowUp } from "./follow-up.ts";
import { openFollowUps } from "./open-follow-ups.ts";

/** `note`: what is to be done on that day. */
type Args = { readonly until: LocalDay; readonly note?: string };

export const snoozeVerb: Verb<Args> = {
  name: "snooze",
  synonyms: [
    "snoozed",
    "postpone",
    "delay",
    "defer",
    "reschedule",
    "carry over",
    "remind me",
    "remind",
    "ask me again",
  ],
  foreign: {
    de: "verschieben, verschiebe, schieben, schiebe, aufschieben, vertagen, später, erinnern, erinnere mich, erinnere mich an, wiedervorlage",
    fr: "reporter, reporte, repousser, repousse, relancer, plus tard, rappeler, rappelle-moi, rappelle moi",
    es: "posponer, pospón, pospone, aplazar, aplaza, más tarde, luego, recordar, recuérdame, recuérdamelo, recuérdamela, recordármelo, recordármela, retrasar",
  },
  casual: [
    ...["later", "push", "move", "wait", "hold", "bump", "put off", "hold off", "can wait", "circle back"],
    ...["not until", "not till", "not til", "not before", "check back", "come back to", "back to"],
  ],
  mends: true,
  target: "people",
  forms: [
    {
      form: "2 snooze <day>",
      example: "2 snooze fri",
      does: "Shown again on that day: fri, next tue, in 2 weeks, 15 dec, 2026-12-01.",
    },
  ],
  parse,
  decide: (situation, command) => {
    const { until: day, note } = command.args;
    return decideEach(situation, command, note === undefined ? until(day) : withNote(until(day), note));
  },
};

const leads =
  /^[-–—:@,( ]*(?:(?:again|me|back|out|off|first thing) )*(?:(?:until|till?|to|for|on|by|auf|bis|am|zum|le|au|jusqu[’']au|jusqu[’']à|à|al|hasta|unitl|untl|untill|utnil)\s+)?/i;

/** The German weekdays `do` and `so` are words like any other behind `to`. */
const toDo = /^(?:to|for|by) (?:do|so|di|mi)$/i;

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const when = words.replace(leads, "").replace(/(?<=\S)\)$/, "");
  if (when === "" || toDo.test(words))
    return { kind: "asked", why: "Until when?", choices: ["fri", "in 2 weeks"] };
  const read = readDay(when, { ...context, ahead: true });
  if (read.kind === "ambiguous")
    return { kind: "asked", why: `${quoted(when)} may be two days.`, choices: read.days };
  if (read.kind === "unclear")
    return { kind: "asked", why: `Which day is ${quoted(when)}?`, examples: ["fri"] };
  if (read.day <= context.today)
    return { kind: "asked", why: `${sayDay(read.day)} is not ahead of today.`, choices: [] };
  if (isJustPast(when, read.day, context))
    return { kind: "asked", why: `${quoted(when)} is past.`, choices: [read.day] };
  return { kind: "ok", args: { until: read.day } };
}

const farAhead = 270;

/** `11/20` on 24 November is a slip rather than next year’s. */
const isJustPast = (when: string, day: LocalDay, { today }: ParseContext): boolean =>
  /^\d{1,2}[/.]\d{1,2}\.?$/.test(when) && day > addDays(today, farAhead);

/** The note is kept beside what the verb does. */
const withNote =
  (decideOne: DecideOne, note: string): DecideOne =>
  (situation, contact, newId) => {
    const snoozed = decideOne(situation, contact, newId);
    if (snoozed.outcome !== "did") return snoozed;
    const noted = noting(note, "Noted")(situation, contact, newId);
    return {
      ...snoozed,
      changes: [...snoozed.changes, ...noted.changes],
      text: `${snoozed.text} ${noted.text}`,
    };
  };

const until =
  (dueOn: LocalDay): DecideOne =>
  (situation, contact, newId) => {
    const shown = workingDayFrom(dueOn, situation.book.settings);
    const comes = shown === dueOn ? "" : ` No digest comes that day, so you read of it on ${sayDay(shown)}.`;
    const text = `snoozed until ${sayDay(dueOn)}.${comes}`;
    const open = openFollowUps(situation.book, contact.id);
    if (open.length > 0 && open.every((each) => each.dueOn === dueOn)) {
      return { changes: [], outcome: "already", text: `was already due on ${sayDay(dueOn)}.` };
    }
    const moved = open.map((each) => ({ ...each, dueOn }));
    const items =
      moved.length > 0
        ? moved
        : [
            newFollowUp({
              id: newId,
              contactId: contact.id,
              step: contact.lastTouchOn === null ? "hello" : "touch",
              dueOn,
              createdAt: situation.now,
            }),
          ];
    return { changes: items.map((each) => putting(situation.book, each)), outcome: "did", text };
  };
