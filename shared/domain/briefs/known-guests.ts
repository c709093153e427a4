import type { Contact } from "../contacts/contact.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import type { Attendee, NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { RoiRecords } from "../roi/roi-records.ts";
import type { KnownGuest } from "./brief.ts";

/** Who of the people that are known is coming: the surest first, and those of the same group last. */
export function knownGuests(records: Records, event: NetworkingEvent): readonly KnownGuest[] {
  return records.contacts
    .flatMap((contact): KnownGuest[] => {
      const because = whyKnown(contact, event);
      return because === null
        ? []
        : [{ contact, because, owed: owedTo(contact, records), needs: needsOf(contact, records) }];
    })
    .toSorted((one, other) => rank[one.because] - rank[other.because]);
}

type Records = Pick<RoiRecords, "contacts" | "followUps" | "outcomes">;

function whyKnown(contact: Contact, { attendees, groupId }: NetworkingEvent): KnownGuest["because"] | null {
  if (attendees.some((each) => isNamed(each, contact))) return "named";
  if (attendees.some((each) => isOfCompany(each, contact))) return "company";
  return groupId !== null && contact.groupId === groupId ? "group" : null;
}

const owedTo = ({ id }: Contact, { followUps }: Records): readonly FollowUp[] =>
  followUps
    .filter(({ contactId, status }) => contactId === id && status === "open")
    .filter(({ step, isOfPile }) => step !== "touch" && !isOfPile)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));

/** Each referral given to somebody meets the need that was noted first. */
const needsOf = ({ id, needs }: Contact, { outcomes }: Records): readonly string[] =>
  needs.slice(outcomes.filter(({ what, contactId }) => what === "given" && contactId === id).length);

const rank = { named: 0, company: 1, group: 2 } as const;

const key = (name: string | null): string => nameWords(name ?? "").join(" ");

function isNamed({ name, email }: Attendee, contact: Contact): boolean {
  const isByMail =
    email !== null && contact.emails.some((each) => each.toLowerCase() === email.toLowerCase());
  return isByMail || (key(name).includes(" ") && key(name) === key(contact.name));
}

const isOfCompany = ({ company }: Attendee, contact: Contact): boolean =>
  key(company) !== "" && key(company) === key(contact.company);
