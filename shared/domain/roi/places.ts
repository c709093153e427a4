import { type Came, credited, type Place } from "./credited.ts";
import type { RoiRecords } from "./roi-records.ts";

export const nowhere: Place = { event: null, group: null };

/** Each contact's place, by the contact's id: where they were met, and the event's group or else their own. */
export function placesOf({ contacts, ...records }: RoiRecords): ReadonlyMap<string, Place> {
  const placed = placing(records);
  return new Map(
    contacts.map(({ id, eventId, groupId }) => {
      const { event, group } = placed({ event: eventId, group: null });
      return [id, { event, group: group ?? placed({ event: null, group: groupId }).group }];
    }),
  );
}

/** Everything that came, in the pieces in which it is credited, each with its place. */
export function piecesOf(records: RoiRecords): readonly { readonly came: Came; readonly place: Place }[] {
  const [placed, places] = [placing(records), placesOf(records)];
  const contacts = new Map(records.contacts.map((contact) => [contact.id, contact]));
  return records.outcomes.flatMap((outcome) => {
    const usual = places.get(outcome.contactId) ?? nowhere;
    const pieces = credited(outcome, contacts.get(outcome.contactId) ?? {}, usual);
    return pieces.map(({ came, place: said }) => {
      const place = placed(said);
      return { came: { ...came, eventId: place.event }, place };
    });
  });
}

/** A place as far as it is kept; what belongs to a group's event is its group's. */
function placing({ events, groups }: Pick<RoiRecords, "events" | "groups">): (place: Place) => Place {
  const groupIds = new Set(groups.map(({ id }) => id));
  const eventById = new Map(events.map((event) => [event.id, event]));
  return ({ event, group }) => {
    const known = eventById.get(event ?? "");
    const own = [group, known?.groupId].find((each) => groupIds.has(each ?? ""));
    return { event: known?.id ?? null, group: own ?? null };
  };
}
