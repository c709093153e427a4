import { readCard } from "../cards/read-card.ts";
import type { Situation } from "../commands/verb.ts";
import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { LocalDay } from "../time/local-day.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import type { CaptureResult, CardReading, PhotoReading } from "./capture.ts";

export type DecidedCapture = { readonly changes: readonly Change[]; readonly result: CaptureResult };

/** One photo becomes a contact with one follow-up, due the next working morning; or adds to the contact with the same address. */
export function decideCapture(situation: Situation, file: string, photo: PhotoReading): DecidedCapture {
  if (photo.kind === "unreadable")
    return { changes: [], result: { kind: "unreadable", file, why: photo.why } };
  const reading = readCard(photo.lines);
  if (!reading) return { changes: [], result: { kind: "unreadable", file, why: "no-contact" } };
  const known = sameAddress(situation, reading.fields);
  const contact = known
    ? completed(known, reading, photo.picture)
    : newContact(situation, reading, photo.picture);
  const dueOn = nextWorkingDay(situation.today);
  const followUp = followUpFor(situation, contact.id, dueOn);
  const changes = [contact, ...(followUp ? [followUp] : [])].map((item) => putting(situation.book, item));
  return {
    changes,
    result: {
      kind: "captured",
      n: situation.numbered.length + 1,
      contactId: contact.id,
      known: known ? "known" : "new",
      file,
      fields: fieldsOf(contact),
      doubtful: contact.doubtful,
      picture: photo.picture,
      dueOn,
    },
  };
}

function sameAddress({ book }: Situation, fields: ContactFields): Contact | null {
  const addresses = new Set(fields.emails.map((email) => email.toLowerCase()));
  const has = (contact: Contact) => contact.emails.some((email) => addresses.has(email.toLowerCase()));
  return itemsIn(book, "contact").find(has) ?? null;
}

function newContact(situation: Situation, reading: CardReading, picture: string): Contact {
  return {
    kind: "contact",
    v: 1,
    id: situation.newId(0),
    ...reading.fields,
    metOn: situation.today,
    capturedAt: situation.now,
    eventId: null,
    groupId: null,
    notes: [],
    doubtful: reading.doubtful,
    picture,
  };
}

/** Fills what was empty; nothing that stood is overwritten by what a machine read. */
function completed(known: Contact, reading: CardReading, picture: string): Contact {
  const { fields } = reading;
  const filled = {
    name: known.name ?? fields.name,
    title: known.title ?? fields.title,
    company: known.company ?? fields.company,
    address: known.address ?? fields.address,
    emails: known.emails.length > 0 ? known.emails : fields.emails,
    phones: known.phones.length > 0 ? known.phones : fields.phones,
    urls: known.urls.length > 0 ? known.urls : fields.urls,
  };
  const isNew = (field: FieldName) => filled[field] !== known[field];
  const doubtful = [...known.doubtful, ...reading.doubtful.filter(isNew)];
  return { ...known, ...filled, doubtful: [...new Set(doubtful)], picture: known.picture ?? picture };
}

/** Null: the contact has an open follow-up already. */
function followUpFor(situation: Situation, contactId: string, dueOn: LocalDay): FollowUp | null {
  const open = itemsIn(situation.book, "follow-up").some(
    (each) => each.contactId === contactId && each.status === "open",
  );
  if (open) return null;
  return {
    kind: "follow-up",
    v: 1,
    id: situation.newId(1),
    contactId,
    dueOn,
    status: "open",
    createdAt: situation.now,
    closedAt: null,
  };
}

const fieldsOf = ({ name, title, company, emails, phones, urls, address }: Contact): ContactFields => ({
  name,
  title,
  company,
  emails,
  phones,
  urls,
  address,
});
