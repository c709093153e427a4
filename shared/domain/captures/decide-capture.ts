import { readCard } from "../cards/read-card.ts";
import type { Situation } from "../commands/verb.ts";
import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { editDistance } from "../text/edit-distance.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import type { CaptureResult, CardReading, PhotoReading } from "./capture.ts";

export type DecidedCapture = { readonly changes: readonly Change[]; readonly result: CaptureResult };

/** One photo becomes a contact with one follow-up, due the next working morning; or adds to the contact with the same address. */
export function decideCapture(situation: Situation, file: string, photo: PhotoReading): DecidedCapture {
  if (photo.kind === "unreadable")
    return { changes: [], result: { kind: "unreadable", file, why: photo.why } };
  const reading = readCard(photo.lines);
  if (!reading) return { changes: [], result: { kind: "unreadable", file, why: "no-contact" } };
  const known = samePerson(situation, reading.fields);
  const capped = { ...reading, fields: withinReason(reading.fields) };
  const contact = known
    ? completed(known, capped, photo.picture)
    : newContact(situation, capped, photo.picture);
  const [open] = openFollowUps(situation.book, contact.id);
  const followUp = open ?? firstFollowUp(situation, contact.id);
  const changes = [contact, followUp].map((item) => putting(situation.book, item));
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
      dueOn: followUp.dueOn,
    },
  };
}

/** No card has more of each; a photo of a member list may, and a contact must fit into one item of the table. */
const mostOfEach = 12;

function withinReason(fields: ContactFields): ContactFields {
  const { emails, phones, urls } = fields;
  return {
    ...fields,
    emails: emails.slice(0, mostOfEach),
    phones: phones.slice(0, mostOfEach),
    urls: urls.slice(0, mostOfEach),
  };
}

/** Who has one of the addresses, and no other name: colleagues share an `info@`. */
function samePerson({ book }: Situation, fields: ContactFields): Contact | null {
  const addresses = new Set(fields.emails.map((email) => email.toLowerCase()));
  const has = (contact: Contact) => contact.emails.some((email) => addresses.has(email.toLowerCase()));
  return itemsIn(book, "contact").find((each) => has(each) && mayBeOne(each.name, fields.name)) ?? null;
}

/** One is not known, they differ by a letter or two as readers err, or by what stands between first and last name. */
function mayBeOne(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [plainWords(one), plainWords(other)];
  const ends = (words: readonly string[]) => `${words[0] ?? ""} ${words.at(-1) ?? ""}`;
  return editDistance(a.join(" "), b.join(" ")) <= 2 || ends(a) === ends(b);
}

const plainWords = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\s]/gu, "")
    .toLowerCase()
    .split(/\s+/);

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

/** One, due the next working morning. */
function firstFollowUp(situation: Situation, contactId: string): FollowUp {
  return {
    kind: "follow-up",
    v: 1,
    id: situation.newId(1),
    contactId,
    dueOn: nextWorkingDay(situation.today),
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
