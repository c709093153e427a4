import { answering } from "../commands/answering.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { everybodyHere } from "../commands/everybody-here.ts";
import { quoted } from "../commands/list-text.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { groupNamed } from "../groups/find-group.ts";
import { type Book, itemIn, putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventOn, nearEvent } from "./find-event.ts";
import { newEvent } from "./new-event.ts";
import { type AtArgs, parseAt } from "./parse-at.ts";

type Said = { readonly line: string; readonly args: AtArgs; readonly contactIds: readonly string[] };

export const atVerb: Verb<AtArgs> = {
  name: "at",
  synonyms: ["met at", "i met at", "we met at", "@", "was at", "met her at", "met him at"],
  foreign: {
    de: "getroffen bei, kennengelernt bei, getroffen auf",
    fr: "rencontré à, rencontrée à, rencontré au, rencontrée au",
    es: "conocido en, conocí en",
  },
  target: "maybe",
  forms: [
    {
      form: "1 at <event>",
      example: "at Chamber breakfast",
      does: "Where you met; in answer to a receipt it counts for everybody in it.",
    },
  ],
  parse: parseAt,
  decide: (situation, command) => {
    const contactIds = command.contactIds.length > 0 ? command.contactIds : everybodyHere(situation);
    if (contactIds) return decided(situation, { ...command, contactIds });
    const text = `Whom did you meet at ${command.args.event}? Write “1 at ${command.args.event}”.`;
    return answering(command.line, "asked", text);
  },
};

function decided(situation: Situation, said: Said): Decided {
  const { line, args, contactIds } = said;
  const { book } = situation;
  const met = contactIds.flatMap((id) => itemIn(book, "contact", id)?.metOn ?? []);
  const near = nearEvent(book, args.event, args.day === undefined ? met : [args.day]);
  if (near === null) return decideEach(situation, said, meetingAt(args, book));
  const meant = line.includes(args.event) ? line.replace(args.event, () => near) : `at ${near}`;
  const text = `${quoted(line)} was not done. Did you mean ${quoted(meant)}? Otherwise write ${quoted(`event ${args.event}`)} first.`;
  return answering(line, "asked", text);
}

/** `before`: the book before anybody was placed, so that the event is new to all who are. */
const meetingAt =
  (args: AtArgs, before: Book): DecideOne =>
  (situation, contact, newId) => {
    const { book } = situation;
    const { event: name, day } = { ...args, day: args.day ?? contact.metOn };
    const known = eventOn(book, name, day);
    const event =
      known ?? newEvent({ id: newId, name, day, groupId: groupNamed(book, name), toldOn: situation.today });
    if (contact.eventId === event.id)
      return { changes: [], outcome: "already", text: `already met at ${event.name}.` };
    const isNew = itemIn(before, "event", event.id) === null;
    const text = `met at ${event.name}${isNew ? ", a new event" : ""}${leavingText(book, contact, event)}.`;
    const metOn = contact.isUndated ? event.day : contact.metOn;
    const placed = putting(book, { ...contact, eventId: event.id, metOn, isUndated: false });
    return { changes: known ? [placed] : [putting(book, event), placed], outcome: "did", text };
  };

/** Where somebody was held to have been met so far. */
function leavingText(book: Book, contact: Contact, event: NetworkingEvent): string {
  const left = contact.eventId === null ? null : itemIn(book, "event", contact.eventId);
  if (!left) return "";
  return `, no longer at ${left.name}${left.name === event.name ? ` on ${sayDay(left.day)}` : ""}`;
}
