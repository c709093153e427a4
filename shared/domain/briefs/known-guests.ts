import type { Contact } from "../contacts/contact.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import type { Attendee, NetworkingEvent } from "../events/event.ts";
import type { KnownGuest } from "./brief.ts";

/** Who of the people that are known is coming: the surest first, and those of the same group last. */
export function knownGuests(contacts: readonly Contact[], event: NetworkingEvent): readonly KnownGuest[] {
  const { attendees, groupId } = event;
  return contacts
    .flatMap((contact): KnownGuest[] => {
      if (attendees.some((each) => isNamed(each, contact))) return [{ contact, because: "named" }];
      if (attendees.some((each) => isOfCompany(each, contact))) return [{ contact, because: "company" }];
      return groupId !== null && contact.groupId === groupId ? [{ contact, because: "group" }] : [];
    })
    .toSorted((one, other) => rank[one.because] - rank[other.because]);
}

const rank = { named: 0, company: 1, group: 2 } as const;

const key = (name: string | null): string => nameWords(name ?? "").join(" ");

function isNamed({ name, email }: Attendee, contact: Contact): boolean {
  const isByMail =
    email !== null && contact.emails.some((each) => each.toLowerCase() === email.toLowerCase());
  return isByMail || (key(name).includes(" ") && key(name) === key(contact.name));
}

const isOfCompany = ({ company }: Attendee, contact: Contact): boolean =>
  key(company) !== "" && key(company) === key(contact.company);
