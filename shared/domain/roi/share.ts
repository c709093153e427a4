import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Group } from "../groups/group.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { LocalDay } from "../time/local-day.ts";

export type RoiRecords = {
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly events: readonly NetworkingEvent[];
  readonly groups: readonly Group[];
};

/** What is credited and charged to one place. */
export type Share = Omit<RoiRecords, "groups"> & {
  readonly kind: "group" | "event" | "unplaced";
  readonly group: Group | null;
};

/**
 * Everything, shared out. A person counts as met at their event and in their group: the event's group, else the one they belong to. What
 * came of them is credited once: to the group where there is one, else to the event, else to nowhere.
 */
export function sharesOf(records: RoiRecords): readonly Share[] {
  const { groups, events } = records;
  const places = placesOf(records);
  const groupIds = new Set(groups.map((group) => group.id));
  const people = (met: Test, credited: Test = met): People => {
    const holds = (test: Test) => (id: string) => test(places.get(id) ?? nowhere);
    return { ...peopleWhere(records, holds(met)), outcomes: peopleWhere(records, holds(credited)).outcomes };
  };
  const ofGroup = (group: Group): Share => {
    const own = events.filter((event) => event.groupId === group.id);
    return { kind: "group", group, events: own, ...people((place) => place.group === group.id) };
  };
  const ofEvent = (event: NetworkingEvent): Share => {
    const isHere: Test = (place) => place.event === event.id;
    const share = people(isHere, (place) => isHere(place) && place.group === null);
    return { kind: "event", group: null, events: [event], ...share };
  };
  const isNowhere: Test = ({ event, group }) => event === null && group === null;
  return [
    ...groups.map(ofGroup),
    ...events.filter((event) => !groupIds.has(event.groupId ?? "")).map(ofEvent),
    { kind: "unplaced", group: null, events: [], ...people(isNowhere) },
  ];
}

type Place = { readonly event: string | null; readonly group: string | null };
type Test = (place: Place) => boolean;

const nowhere: Place = { event: null, group: null };

/** Each contact's place, by the contact's id. */
function placesOf({ contacts, events, groups }: RoiRecords): ReadonlyMap<string, Place> {
  const eventById = new Map(events.map((event) => [event.id, event]));
  const groupIds = new Set(groups.map((group) => group.id));
  return new Map(
    contacts.map(({ id, eventId, groupId }) => {
      const event = eventById.get(eventId ?? "");
      const group = [event?.groupId, groupId].find((each) => groupIds.has(each ?? ""));
      return [id, { event: event?.id ?? null, group: group ?? null }];
    }),
  );
}

/** The part of a group's share that belongs to one of its events. Dues are the group's alone. */
export function shareOfEvent(share: Share, event: NetworkingEvent): Share {
  const met = new Set(share.contacts.filter((each) => each.eventId === event.id).map((each) => each.id));
  const group = share.group === null ? null : { ...share.group, dues: null };
  return { ...share, ...peopleWhere(share, (id) => met.has(id)), group, events: [event] };
}

type People = Pick<RoiRecords, "contacts" | "followUps" | "outcomes">;

const peopleWhere = (records: People, chosen: (contactId: string) => boolean): People => ({
  contacts: records.contacts.filter((contact) => chosen(contact.id)),
  followUps: records.followUps.filter((followUp) => chosen(followUp.contactId)),
  outcomes: records.outcomes.filter((outcome) => chosen(outcome.contactId)),
});

/** When the first of them was met; null: there is nobody. */
export const firstMeeting = ({ contacts }: Pick<Share, "contacts">): LocalDay | null =>
  contacts.map((contact) => contact.metOn).sort()[0] ?? null;
