import type { Situation } from "../commands/verb.ts";
import type { Contact, ContactDetails, ContactFields, FieldName } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { applied, itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { editDistance } from "../text/edit-distance.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import type { CaptureResult, CardReading, ReadCard, Unreadable } from "./capture.ts";
import type { JoinedPhoto } from "./join-sides.ts";
import { standsAlone } from "./stands-alone.ts";

export type DecidedCapture = {
  readonly changes: readonly Change[];
  readonly results: readonly CaptureResult[];
};

/** Every card on a photo becomes a contact. */
export function decideCapture(situation: Situation, file: string, photo: JoinedPhoto): DecidedCapture {
  if (photo.kind === "other-side") return { changes: [], results: [{ kind: "other-side", file }] };
  if (photo.kind === "unreadable") return notRead(file, photo.why);
  const people = photo.cards.flatMap(({ reading, ...shown }) =>
    reading && standsAlone(reading) ? [{ ...shown, reading }] : [],
  );
  if (people.length === 0) return notRead(file, "no-contact");
  const changes: Change[] = [];
  const results: CaptureResult[] = [];
  let { book } = situation;
  for (const [index, card] of people.entries()) {
    const n = situation.numbered.length + 1 + index;
    const newId = (id: number) => situation.newId(index * idsEach + id);
    const decided = decidePerson({ ...situation, book, newId }, card);
    book = applied(book, decided.changes);
    changes.push(...decided.changes);
    results.push({ kind: "captured", n, file, ...decided.told });
  }
  return { changes, results };
}

const notRead = (file: string, why: Unreadable): DecidedCapture => ({
  changes: [],
  results: [{ kind: "unreadable", file, why }],
});

/** A contact and its follow-up. */
const idsEach = 2;

type Person = Omit<ReadCard, "reading"> & { readonly reading: CardReading };
type Told = Omit<Extract<CaptureResult, { kind: "captured" }>, "kind" | "n" | "file">;

/** A card becomes a contact with one follow-up, due the next working morning; or adds to the contact with the same address. */
function decidePerson(situation: Situation, card: Person): { changes: readonly Change[]; told: Told } {
  const { reading, picture, cutOuts } = card;
  const known = samePerson(situation, reading.fields);
  const capped = { ...reading, fields: withinReason(reading.fields) };
  const contact = known ? completed(known, capped, picture) : newContact(situation, capped, picture);
  const [open] = openFollowUps(situation.book, contact.id);
  const followUp = open ?? firstFollowUp(situation, contact.id);
  return {
    changes: [contact, followUp].map((item) => putting(situation.book, item)),
    told: {
      contactId: contact.id,
      known: known ? "known" : "new",
      fields: fieldsOf(contact),
      doubtful: contact.doubtful,
      picture,
      cutOuts,
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
    v: 2,
    id: situation.newId(0),
    ...reading.fields,
    metOn: situation.today,
    capturedAt: situation.now,
    eventId: null,
    groupId: null,
    notes: reading.notes.map((text) => ({ at: situation.now, text })),
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
    ...completedDetails(known, fields),
  };
  const isNew = (field: FieldName) => filled[field] !== known[field];
  const doubtful = [...known.doubtful, ...reading.doubtful.filter(isNew)];
  return { ...known, ...filled, doubtful: [...new Set(doubtful)], picture: known.picture ?? picture };
}

/** Parts of an address belong to the address that they were read with. */
function completedDetails(known: Contact, fields: ContactFields): ContactDetails {
  return {
    honorific: known.honorific ?? fields.honorific,
    credentials: known.credentials.length > 0 ? known.credentials : fields.credentials,
    department: known.department ?? fields.department,
    addressParts: known.address === null ? fields.addressParts : known.addressParts,
    social: known.social.length > 0 ? known.social : fields.social,
  };
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

function fieldsOf(contact: Contact): ContactFields {
  const { name, title, company, emails, phones, urls, address } = contact;
  const { honorific, credentials, department, addressParts, social } = contact;
  const details = { honorific, credentials, department, addressParts, social };
  return { name, title, company, emails, phones, urls, address, ...details };
}
