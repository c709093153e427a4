import type { Contact, Phone } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Group } from "../groups/group.ts";
import { toldOf } from "../recall/told-of.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { DigestItem, DueToday } from "./digest.ts";

/** How many people one morning can take. */
const mostItems = 7;

export type DigestInput = {
  readonly today: LocalDay;
  /** Closed ones are passed over. */
  readonly followUps: readonly FollowUp[];
  readonly contacts: readonly Contact[];
  readonly events: readonly NetworkingEvent[];
  readonly groups: readonly Group[];
};

/** The digest of `today`: each person with an open follow-up due by then, once, oldest promise first. */
export function pickDigest(input: DigestInput): DueToday {
  const contacts = new Map(input.contacts.map((contact) => [contact.id, contact]));
  const due = input.followUps
    .filter((followUp) => followUp.status === "open" && followUp.dueOn <= input.today)
    .sort((a, b) => compareTexts(ageOf(a), ageOf(b)));
  const firstOfEach = new Map<string, FollowUp>();
  for (const followUp of due)
    if (!firstOfEach.has(followUp.contactId)) firstOfEach.set(followUp.contactId, followUp);
  const people = [...firstOfEach.values()].flatMap((followUp) => {
    const contact = contacts.get(followUp.contactId);
    return contact ? [{ followUp, contact }] : [];
  });
  const items = people
    .slice(0, mostItems)
    .map(({ followUp, contact }, index) => itemFor(index + 1, { followUp, contact, input }));
  return { day: input.today, items, waiting: people.length - items.length };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ageOf = (followUp: FollowUp): string => `${followUp.dueOn} ${followUp.createdAt} ${followUp.id}`;

function itemFor(n: number, of: { followUp: FollowUp; contact: Contact; input: DigestInput }): DigestItem {
  const { followUp, contact, input } = of;
  return {
    n,
    contactId: contact.id,
    followUpId: followUp.id,
    name: contactName(contact),
    title: contact.title,
    company: contact.name === null ? null : contact.company,
    email: contact.emails[0] ?? null,
    phone: bestPhone(contact.phones),
    metOn: contact.metOn,
    metAt: metAt(contact, input),
    dueOn: followUp.dueOn,
    daysLate: daysBetween(followUp.dueOn, input.today),
    told: toldOf(contact),
    notes: contact.notes.map((note) => note.text),
    picture: contact.picture,
  };
}

/** The one most likely to be answered by the person: never a fax. */
function bestPhone(phones: readonly Phone[]): Phone | null {
  for (const kind of ["mobile", "direct", "work"] as const) {
    const phone = phones.find((each) => each.kind === kind);
    if (phone) return phone;
  }
  return phones.find((phone) => phone.kind !== "fax") ?? null;
}

function metAt(contact: Contact, { events, groups }: DigestInput): string | null {
  const event = events.find((each) => each.id === contact.eventId);
  const group = groups.find((each) => each.id === contact.groupId);
  return event?.name ?? group?.name ?? null;
}
