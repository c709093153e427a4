import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Group } from "../groups/group.ts";
import type { Outcome } from "../outcomes/outcome.ts";

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
 * Everything, shared out: each person, with what came of them, to one place only. That is the group of the event where they were
 * met, else the group they belong to, else the event, else nowhere.
 */
export function sharesOf(records: RoiRecords): readonly Share[] {
  const { groups, events } = records;
  const groupIds = new Set(groups.map((group) => group.id));
  const known = (groupId: string | null): string | null =>
    groupId !== null && groupIds.has(groupId) ? groupId : null;
  const places = placesOf(records, known);
  const at = (place: string): People => peopleWhere(records, (id) => (places.get(id) ?? nowhere) === place);
  const ofGroup = (group: Group): Share => {
    const own = events.filter((event) => event.groupId === group.id);
    return { kind: "group", group, events: own, ...at(`group ${group.id}`) };
  };
  const ofEvent = (event: NetworkingEvent): Share => {
    return { kind: "event", group: null, events: [event], ...at(`event ${event.id}`) };
  };
  return [
    ...groups.map(ofGroup),
    ...events.filter((event) => known(event.groupId) === null).map(ofEvent),
    { kind: "unplaced", group: null, events: [], ...at(nowhere) },
  ];
}

const nowhere = "nowhere";

/** Each contact's place, by the contact's id. */
function placesOf({ contacts, events }: RoiRecords, known: (groupId: string | null) => string | null) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return new Map(
    contacts.map((contact) => {
      const event = byId.get(contact.eventId ?? "");
      const group = known(event?.groupId ?? null) ?? known(contact.groupId);
      if (group !== null) return [contact.id, `group ${group}`];
      return [contact.id, event ? `event ${event.id}` : nowhere];
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
