import type { Contact } from "../contacts/contact.ts";
import { isPresence } from "../events/attendance.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { wasThere } from "../events/took-place.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, daysBetween, localDay } from "../time/local-time.ts";
import type { History } from "./ratios.ts";
import type { Trial } from "./stage.ts";

/** What ratios are learned from: all that is kept of people, closed follow-ups included, and of events. */
export type GoalRecords = {
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly events: readonly NetworkingEvent[];
};

type On = { readonly today: LocalDay; readonly zone: string };

/** Younger events have not shown yet how many quality contacts they brought. */
const settledAfter = 14;

/** Of more people the newest are enough, and keep the arithmetic short. */
const mostPeople = 400;

/** What happened, as trials of each stage; the rules are in docs/decisions/024-conversion-ratios.md. */
export function historyOf(records: GoalRecords, on: On): History {
  const ways = waysOf(records, on);
  const met = ways.filter((way) => way.metOn !== null);
  return {
    contactsAtEvents: contactsAtEvents(records, on.today),
    trials: {
      asked: ways.map((way) => trial(way.contact.metOn, way.askedOn, on.today)),
      met: ways.flatMap((way) => (way.askedOn === null ? [] : [trial(way.askedOn, way.metOn, on.today)])),
      customer: met.map((way) => ofMeeting(way, "won", on.today)),
      lead: met.map((way) => ofMeeting(way, "lead", on.today)),
      introduction: [],
      partnership: met.map((way) => ofMeeting(way, "partner", on.today)),
    },
  };
}

/** For how many days each of those who were asked and not met yet has waited. */
export const waitingDays = (records: GoalRecords, on: On): readonly number[] =>
  waysOf(records, on).flatMap(({ askedOn, metOn }) =>
    askedOn === null || metOn !== null ? [] : [daysBetween(askedOn, on.today)],
  );

/** How far one quality contact has come. */
type Way = {
  readonly contact: Contact;
  readonly askedOn: LocalDay | null;
  readonly metOn: LocalDay | null;
  readonly outcomes: readonly Outcome[];
};

/** The quality contacts: who was called warm, or of whom anything came. Old cards tell nothing of when they were met. */
function waysOf({ contacts, followUps, outcomes }: GoalRecords, { today, zone }: On): readonly Way[] {
  const came = cameOf(outcomes);
  const steps = Map.groupBy(followUps, ({ contactId }) => contactId);
  return contacts
    .filter(({ metOn, isUndated }) => metOn <= today && !isUndated)
    .filter(({ id }) => !steps.get(id)?.some(({ isOfPile }) => isOfPile))
    .filter((contact) => isQuality(contact, came))
    .sort((one, other) => Number(one.metOn < other.metOn) - Number(one.metOn > other.metOn))
    .slice(0, mostPeople)
    .map((contact) => {
      const own = came.get(contact.id) ?? [];
      const metOn = earliest(own.map(({ day }) => day));
      const asked = (steps.get(contact.id) ?? []).flatMap((each) => askedBy(each, zone));
      return {
        contact,
        askedOn: earliest([...asked, ...(metOn === null ? [] : [metOn])]),
        metOn,
        outcomes: own,
      };
    });
}

/** What came of each person; a referral given to them, and what they made of it, is one's own doing. */
const cameOf = (outcomes: readonly Outcome[]) =>
  Map.groupBy(
    outcomes.filter(({ what }) => what !== "given" && what !== "introduced" && what !== "referred"),
    ({ contactId }) => contactId,
  );

const isQuality = ({ id, warmth }: Contact, came: ReadonlyMap<string, unknown>): boolean =>
  warmth === "warm" || came.has(id);

/** A call or a coffee that was done is an asking, and so is a meeting that was planned. */
function askedBy(
  { step, status, closedAt, meeting, createdAt }: FollowUp,
  zone: string,
): readonly LocalDay[] {
  if (meeting !== null) return [localDay(createdAt, zone)];
  const isDone = status === "done" && (step === "call" || step === "coffee");
  return isDone && closedAt !== null ? [localDay(closedAt, zone)] : [];
}

const earliest = (days: readonly LocalDay[]): LocalDay | null => days.toSorted()[0] ?? null;

/** On the same day: half a day. What was noted later than it came counts as at once. */
function trial(from: LocalDay, to: LocalDay | null, today: LocalDay): Trial {
  const took = to === null ? null : Math.max(0.5, daysBetween(from, to));
  return { age: Math.max(0, daysBetween(from, today)), took };
}

/** Of what was lost nothing more is waited for. */
const longAgo = 36_500;

function ofMeeting({ metOn, outcomes }: Way, wanted: Outcome["what"], today: LocalDay): Trial {
  const first = earliest(outcomes.flatMap(({ what, day }) => (what === wanted ? [day] : [])));
  const isLost = wanted === "won" && first === null && outcomes.some(({ what }) => what === "lost");
  return isLost ? { age: longAgo, took: null } : trial(metOn ?? today, first, today);
}

/** Where the owner was, those for fun left out. */
export const eventsGoneTo = ({ events }: Pick<GoalRecords, "events">, today: LocalDay) =>
  events.filter((event) => wasThere(event) && !event.isFun && event.day <= today);

/** Quality contacts at each event that was attended; of one of which nothing was ever told nothing is known. */
function contactsAtEvents(records: GoalRecords, today: LocalDay): readonly number[] {
  const came = cameOf(records.outcomes);
  const met = Map.groupBy(records.contacts, ({ eventId }) => eventId);
  return eventsGoneTo(records, addDays(today, -settledAfter))
    .filter(({ id, attendance }) => isPresence(attendance) || met.has(id))
    .map(({ id }) => (met.get(id) ?? []).filter((contact) => isQuality(contact, came)).length);
}
