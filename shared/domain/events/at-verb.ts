import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { everybodyHere } from "../commands/everybody-here.ts";
import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { groupNamed } from "../groups/find-group.ts";
import { putting } from "../ledger/book.ts";
import { eventOn } from "./find-event.ts";
import { newEvent } from "./new-event.ts";

type Args = { readonly event: string };

export const atVerb: Verb<Args> = {
  name: "at",
  synonyms: ["met at", "i met at", "we met at", "@", "was at", "met her at", "met him at"],
  target: "maybe",
  forms: [
    {
      form: "1 at <event>",
      example: "at Chamber breakfast",
      does: "Where you met; in answer to a receipt it counts for everybody in it.",
    },
  ],
  parse,
  decide: (situation, command) => {
    const contactIds = command.contactIds.length > 0 ? command.contactIds : everybodyHere(situation);
    if (contactIds) return decideEach(situation, { ...command, contactIds }, meetingAt(command.args.event));
    const text = `Whom did you meet at ${command.args.event}? Write “1 at ${command.args.event}”.`;
    return { changes: [], answers: [{ outcome: "asked", line: command.line, text }] };
  },
};

function parse(words: string): ParsedArgs<Args> {
  const event = titleOf(words);
  if (event !== null) return { kind: "ok", args: { event } };
  return { kind: "asked", why: "At which event?", choices: ["Chamber breakfast"] };
}

const meetingAt =
  (name: string): DecideOne =>
  (situation, contact, newId) => {
    const { book } = situation;
    const known = eventOn(book, name, contact.metOn);
    const event = known ?? newEvent({ id: newId, name, day: contact.metOn, groupId: groupNamed(book, name) });
    const text = `met at ${event.name}.`;
    if (contact.eventId === event.id) return { changes: [], outcome: "already", text: `already ${text}` };
    const placed = putting(book, { ...contact, eventId: event.id });
    return { changes: known ? [placed] : [putting(book, event), placed], outcome: "did", text };
  };
