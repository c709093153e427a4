import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { afterTouch } from "../follow-ups/after-touch.ts";
import { type FollowUp, newFollowUp } from "../follow-ups/follow-up.ts";
import { nextText } from "../follow-ups/next-text.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import type { Invite } from "../invites/invite.ts";
import { applied, itemIn, itemsIn, putting } from "../ledger/book.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import { sayDay } from "../time/say-day.ts";
import { sayTime } from "../time/say-time.ts";
import { newOutcome } from "./outcome.ts";
import { type CoffeeArgs, parseCoffee } from "./parse-coffee.ts";

const seen = ["met", "saw", "met with", "getroffen", "rencontré", "rencontrée", "vu", "visto", "vista"];
const held = [
  ...["met up", "met up with", "met for coffee", "met for lunch", "had coffee", "had a coffee", "had lunch"],
  ...[
    "grabbed coffee",
    "grabbed a coffee",
    "grabbed lunch",
    "got coffee",
    "got lunch",
    "did lunch",
    "had drinks",
  ],
  ...["coffee done", "lunch done", "meeting done", "zoom done"],
  ...["had breakfast", "had dinner", "had tea", "had a 1-2-1", "had a meeting"],
];

export const coffeeVerb: Verb<CoffeeArgs> = {
  name: "coffee",
  synonyms: ["1-2-1", "1:1", "1to1", "1-to-1", "1on1", "one to one", "one-to-one"],
  foreign: {
    de: "getroffen, kaffee, mittagessen, treffen",
    fr: "rencontré, rencontrée, vu, rendez-vous, café, déjeuner, déjeuné, dîné, pris un café",
    es: "visto, vista, café, almuerzo, comida, reunión, almorcé con, comí con, cené con, tomé café con, tomé un café con, quedé con, quedado",
  },
  casual: [
    "met",
    "saw",
    "met with",
    ...held,
    "lunch",
    "breakfast",
    "dinner",
    "tea",
    "meet",
    "meeting",
    "drinks",
    "zoom",
    "zoom call",
    "video call",
    "teams call",
  ],
  means: (word) => (seen.includes(word) ? "seen" : held.includes(word) ? "held" : ""),
  target: "people",
  reads: ["outcome"],
  forms: [
    {
      form: "2 met <day>",
      example: "2 met yesterday",
      does: "You had coffee, lunch or a meeting with them; it is counted, and the follow-up is done.",
    },
    {
      form: "2 coffee <day> <time> at <place>",
      example: "2 coffee fri 3pm at Blue Bottle",
      does: "You are going to: the answer brings an entry for your calendar, and the day after you are asked how it went. The same again moves it.",
    },
  ],
  parse: parseCoffee,
  decide(situation, command) {
    const { args } = command;
    if (args.kind === "held") return decideEach(situation, command, holding(args));
    return withInvites(situation, command, decideEach(situation, command, arranging(args)));
  },
};

const holding =
  ({ day }: CoffeeArgs): DecideOne =>
  (situation, contact, newId) => {
    const { book, now, today } = situation;
    const isKnown = itemsIn(book, "outcome").some(
      (each) => each.what === "coffee" && each.contactId === contact.id && each.day === day,
    );
    if (isKnown)
      return { changes: [], outcome: "already", text: `that meeting on ${sayDay(day)} is counted.` };
    const after = afterTouch(situation, contact, { by: "meeting", on: day, newId: `${newId}.next` });
    const outcome = newOutcome({
      id: newId,
      what: "coffee",
      contactId: contact.id,
      amount: null,
      at: now,
      day,
    });
    const when = day === today ? "today" : `on ${sayDay(day)}`;
    const done = after.closed.length > 0 ? ", and the follow-up is done" : "";
    const changes = [putting(book, outcome), ...after.changes];
    return { changes, outcome: "did", text: `you met ${when}${done}.${nextText(after.next)}` };
  };

/** What was open is done with the date that was found; what is open now is to tell how it went. */
const arranging =
  (args: CoffeeArgs): DecideOne =>
  (situation, contact, newId) => {
    const { book, now, today } = situation;
    const planned = plannedWith(situation, contact);
    const { day, time, place } = args;
    const meeting = { day, time, place, sequence: planned ? (planned.meeting?.sequence ?? 0) + 1 : 0 };
    const recap: FollowUp = {
      ...(planned ??
        newFollowUp({ id: newId, contactId: contact.id, step: "recap", dueOn: day, createdAt: now })),
      dueOn: nextWorkingDay(day, book.settings),
      meeting,
    };
    const put = putting(book, recap);
    const after = afterTouch({ ...situation, book: applied(book, [put]) }, contact, {
      by: null,
      on: today,
      newId: `${newId}.next`,
    });
    const text = `${planned ? "moved to" : "coffee on"} ${momentText(args)}. The day after I ask how it went.`;
    return { changes: [put, ...after.changes], outcome: "did", text };
  };

const plannedWith = ({ book, today }: Situation, contact: Contact): FollowUp | undefined =>
  openFollowUps(book, contact.id).find(({ meeting }) => meeting !== null && meeting.day >= today);

function momentText({ day, time, place }: CoffeeArgs): string {
  const [hour = 0, minute = 0] = (time ?? "").split(":").map(Number);
  const at = time === null ? "" : `, ${sayTime(hour, minute)}`;
  return `${sayDay(day)}${at}${place === null ? "" : `, ${place}`}`;
}

/** Each answer brings the meetings that it tells of, for the person's calendar. */
function withInvites(
  situation: Situation,
  { contactIds }: { readonly contactIds: readonly string[] },
  { changes, answers }: Decided,
): Decided {
  const recaps = changes.flatMap(({ after }) =>
    after?.kind === "follow-up" && after.meeting !== null && after.status === "open" ? [after] : [],
  );
  const invites = recaps
    .filter((each) => contactIds.includes(each.contactId))
    .flatMap((each) => inviteOf(situation, each) ?? []);
  const [first, ...others] = answers;
  return { changes, answers: first ? [{ ...first, invites }, ...others] : [] };
}

const usualMinutes = 60;

function inviteOf({ book, now, asking }: Situation, { id, contactId, meeting }: FollowUp): Invite | null {
  const contact = itemIn(book, "contact", contactId);
  if (!contact || !meeting) return null;
  const { sequence, place, day, time } = meeting;
  return {
    uid: `${id}@${asking.mailDomain}`,
    sequence,
    summary: `Coffee with ${contactName(contact)}`,
    place,
    day,
    time,
    minutes: usualMinutes,
    zone: book.settings.zone,
    writtenAt: now,
  };
}
