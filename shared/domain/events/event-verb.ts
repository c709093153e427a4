import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { claimEvents } from "../groups/claim-events.ts";
import { findGroups, groupNamed } from "../groups/find-group.ts";
import type { Group } from "../groups/group.ts";
import { newGroup } from "../groups/new-group.ts";
import { applied, putting } from "../ledger/book.ts";
import { describeEvent } from "./describe-event.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventOn, recentEvent } from "./find-event.ts";
import { newEvent } from "./new-event.ts";
import { type EventArgs, parseEvent } from "./parse-event.ts";

export const eventVerb: Verb<EventArgs> = {
  name: "event",
  synonyms: [],
  target: "none",
  forms: [
    {
      form: "event <name> cost <amount> hours <hours> group <group> on <day>",
      example: "event Chamber mixer cost 25 hours 2 group BNI Downtown on 12 nov",
      does: "An event and what it cost you; each part may be left out.",
    },
  ],
  parse: parseEvent,
  decide(situation, { line, args }) {
    const found = args.group === null ? [] : findGroups(situation.book, args.group);
    if (found.length > 1) {
      const text = `Which group: ${listText(
        found.map(({ name }) => name),
        "or",
      )}?`;
      return answering(line, "asked", text);
    }
    return recorded(situation, { line, args, group: found[0] ?? madeGroup(situation, args) });
  },
};

type Said = { readonly line: string; readonly args: EventArgs; readonly group: Group | null };

function recorded(situation: Situation, { line, args, group }: Said): Decided {
  const known = group && findGroups(situation.book, group.name).some(({ id }) => id === group.id);
  const made = group && !known ? [putting(situation.book, group), ...claimEvents(situation.book, group)] : [];
  const book = applied(situation.book, made);
  const before = eventMeant(situation, args);
  const groupId = group?.id ?? before?.groupId ?? groupNamed(book, args.name);
  const day = args.day ?? situation.today;
  const event =
    before ?? newEvent({ id: situation.newId(0), name: args.name, day, groupId, toldOn: situation.today });
  const after = { ...event, cost: args.cost ?? event.cost, minutes: args.minutes ?? event.minutes, groupId };
  const changed = before === null || JSON.stringify(before) !== JSON.stringify(after);
  const text = describeEvent(book, before, after);
  const changes = changed ? [...made, putting(book, after)] : made;
  return { ...answering(line, changed ? "did" : "already", text), changes };
}

/** Null: a new one. */
function eventMeant({ book, today }: Situation, { name, day }: EventArgs): NetworkingEvent | null {
  return day === null ? recentEvent(book, name, today) : eventOn(book, name, day);
}

/** The group that is named and not known yet. */
const madeGroup = ({ newId, today }: Situation, { group, day }: EventArgs): Group | null =>
  group === null ? null : newGroup({ id: newId(1), name: group, since: day ?? today });
