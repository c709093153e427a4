import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import { sameItem } from "../commands/same-item.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { claimEvents } from "../groups/claim-events.ts";
import { findGroups, groupNamed } from "../groups/find-group.ts";
import type { Group } from "../groups/group.ts";
import { newGroup } from "../groups/new-group.ts";
import { applied, putting } from "../ledger/book.ts";
import { addDays, instantOf } from "../time/local-time.ts";
import { blockRows } from "./block-rows.ts";
import { describeEvent } from "./describe-event.ts";
import type { NetworkingEvent } from "./event.ts";
import { eventOn, exactEvents, lastOrNext } from "./find-event.ts";
import { newEvent } from "./new-event.ts";
import { type EventArgs, parseEvent } from "./parse-event.ts";
import { withBlock } from "./with-block.ts";

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
    {
      form: "event <name> <day> <from>-<to> at <place>",
      example: "event BNI breakfast Tue 7am-8:30 at Hilton",
      does: "One that is coming: the next working morning is set aside for following up. “fun” at the end keeps it out of your ratios.",
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
  const before = knownEvent(situation, args);
  const groupId = group?.id ?? before?.groupId ?? groupNamed(book, args.name);
  const day = args.day ?? situation.today;
  const event =
    before ?? newEvent({ id: situation.newId(0), name: args.name, day, groupId, toldOn: situation.today });
  const said = { ...saidOf(args, { event, zone: book.settings.zone }), groupId };
  const after = isComing(situation, said) ? withBlock({ ...situation, settings: book.settings }, said) : said;
  const changed = before === null || !sameItem(before, after);
  const text = describeEvent(book, before, after);
  const rows = blockRows(before, after, book.settings.zone);
  const changes = changed ? [...made, putting(book, after)] : made;
  return { changes, answers: [{ outcome: changed ? "did" : "already", line, text, rows }] };
}

/** The event with what the line says of it. */
function saidOf(args: EventArgs, { event, zone }: { event: NetworkingEvent; zone: string }): NetworkingEvent {
  const { cost, minutes, place, hours, isFun } = args;
  const known = {
    ...event,
    cost: cost ?? event.cost,
    minutes: minutes ?? event.minutes,
    place: place ?? event.place,
    isFun: isFun ?? event.isFun,
  };
  if (!hours) return known;
  const startsAt = instantOf(event.day, hours.from, zone);
  const sameDay = hours.to && instantOf(event.day, hours.to, zone);
  const isPast = sameDay !== null && sameDay <= startsAt;
  const endsAt = isPast ? instantOf(addDays(event.day, 1), hours.to ?? "", zone) : sameDay;
  return { ...known, startsAt, endsAt, zone: null };
}

/** Time is set aside after what is still to come; what was, has its people already. */
const isComing = ({ today, now }: Situation, { day, startsAt }: NetworkingEvent): boolean =>
  day > today || (startsAt !== null && startsAt > now);

/** Days after which an event of the same name is another one. */
const sameFor = 60;

/** Null: a new one. */
function knownEvent({ book, today }: Situation, { name, day, hours }: EventArgs): NetworkingEvent | null {
  if (day !== null || hours !== undefined) return eventOn(book, name, day ?? today);
  const since = addDays(today, -sameFor);
  return lastOrNext(
    exactEvents(book, name).filter((event) => event.day >= since),
    today,
  );
}

/** The group that is named and not known yet. */
const madeGroup = ({ newId, today }: Situation, { group, day }: EventArgs): Group | null =>
  group === null ? null : newGroup({ id: newId(1), name: group, since: day ?? today });
