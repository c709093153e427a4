import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What a first week has come to. */
export type WeekReport = {
  readonly followedUp: readonly string[];
  /** Who still waits for a first word; old cards of a pile wait for nothing. */
  readonly open: readonly string[];
  readonly nextEvent: { readonly name: string; readonly day: LocalDay } | null;
};

export type WeekInput = {
  readonly today: LocalDay;
  readonly followUps: readonly FollowUp[];
  readonly contacts: readonly Contact[];
  readonly events: readonly NetworkingEvent[];
};

export function weekReport({ today, followUps, contacts, events }: WeekInput): WeekReport {
  const idsOf = (status: FollowUp["status"], wanted: (followUp: FollowUp) => boolean) =>
    new Set(followUps.filter((each) => each.status === status && wanted(each)).map((each) => each.contactId));
  const followedUp = idsOf("done", () => true);
  const open = idsOf("open", ({ isOfPile, contactId }) => !isOfPile && !followedUp.has(contactId));
  const namesOf = (ids: ReadonlySet<string>) => contacts.filter(({ id }) => ids.has(id)).map(contactName);
  const coming = events.filter(({ day }) => day >= today).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return {
    followedUp: namesOf(followedUp),
    open: namesOf(open),
    nextEvent: coming ? { name: coming.name, day: coming.day } : null,
  };
}
