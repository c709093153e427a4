import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Came, Place } from "./credited.ts";
import { nowhere, piecesOf, placesOf } from "./places.ts";
import type { RoiRecords } from "./roi-records.ts";

/** What is credited and charged to one place. */
export type Share = Omit<RoiRecords, "groups" | "outcomes"> & {
  readonly outcomes: readonly Came[];
  readonly kind: "group" | "event" | "unplaced";
  readonly group: Group | null;
};

/**
 * Everything, shared out. A person counts as met at their event and in their group: the event's group, else the one they belong to. What
 * came of them is credited once: to the group where there is one, else to the event, else to nowhere; or as it was said.
 */
export function sharesOf(records: RoiRecords): readonly Share[] {
  const { groups, events } = records;
  const places = placesOf(records);
  const groupIds = new Set(groups.map((group) => group.id));
  const pieces = piecesOf(records);
  const contacts = datedContacts(records);
  const people = (met: Test, counts: Test = met): People => ({
    ...peopleWhere({ ...records, contacts }, (id) => met(places.get(id) ?? nowhere)),
    outcomes: pieces.filter(({ place }) => counts(place)).map(({ came }) => came),
  });
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

/** When the people of a table were met nobody knows: they are of no month, and what comes of them is credited all the same. */
export const datedContacts = ({ contacts }: Pick<RoiRecords, "contacts">): readonly Contact[] =>
  contacts.filter(({ isUndated }) => !isUndated);

type Test = (place: Place) => boolean;

/** The part of a share that belongs to one of its events: who was met there, and what is credited to it. Dues are the group's alone. */
export function shareOfEvent(share: Share, event: NetworkingEvent): Share {
  const met = new Set(share.contacts.filter((each) => each.eventId === event.id).map((each) => each.id));
  const group =
    share.group === null ? null : { ...share.group, dues: null, joiningFee: null, baseline: null };
  const outcomes = share.outcomes.filter(({ eventId }) => eventId === event.id);
  return { ...share, ...peopleWhere(share, (id) => met.has(id)), outcomes, group, events: [event] };
}

type People = Pick<Share, "contacts" | "followUps" | "outcomes">;

const peopleWhere = (records: People, chosen: (contactId: string) => boolean): People => ({
  contacts: records.contacts.filter((contact) => chosen(contact.id)),
  followUps: records.followUps.filter((followUp) => chosen(followUp.contactId)),
  outcomes: records.outcomes.filter((outcome) => chosen(outcome.contactId)),
});

/** When the first of them was met; null: there is nobody. */
export const firstMeeting = ({ contacts }: Pick<Share, "contacts">): LocalDay | null =>
  contacts.map((contact) => contact.metOn).sort()[0] ?? null;
