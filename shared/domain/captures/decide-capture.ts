import type { Situation } from "../commands/verb.ts";
import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { applied, itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { editDistance } from "../text/edit-distance.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import type { CaptureResult, CardReading, ReadCard, Unreadable } from "./capture.ts";
import type { JoinedPhoto } from "./join-sides.ts";
import { standsAlone } from "./stands-alone.ts";
import { together } from "./together.ts";

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
  const more = photo.leftOut > 0 ? notRead(file, tooMany(people)).results : [];
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
  return { changes, results: [...results, ...more] };
}

const notRead = (file: string, why: Unreadable): DecidedCapture => ({
  changes: [],
  results: [{ kind: "unreadable", file, why }],
});

const tooMany = ([first]: readonly Person[]): Unreadable =>
  first?.reading.source === "vcard" ? "too-many-people" : "too-many";

/** A contact and its follow-up. */
const idsEach = 2;

type Person = Omit<ReadCard, "reading"> & { readonly reading: CardReading };
type Told = Omit<Extract<CaptureResult, { kind: "captured" }>, "kind" | "n" | "file">;

/** A card becomes a contact with one follow-up, due the next working morning; or adds to the contact with the same address. */
function decidePerson(situation: Situation, card: Person): { changes: readonly Change[]; told: Told } {
  const { reading, picture, cutOuts } = card;
  const known = samePerson(situation, reading.fields);
  const contact = known
    ? { ...completed(situation, known, reading), picture: known.picture ?? picture }
    : newContact(situation, reading, picture);
  const [open] = openFollowUps(situation.book, contact.id);
  const followUp = open ?? firstFollowUp(situation, contact.id);
  return {
    changes: [contact, followUp].map((item) => putting(situation.book, item)),
    told: {
      contactId: contact.id,
      known: known ? "known" : "new",
      fields: fieldsOf(contact),
      doubtful: contact.doubtful,
      notes: reading.notes,
      picture,
      cutOuts,
      dueOn: followUp.dueOn,
    },
  };
}

/** No card has more of each; a photo of a member list may, and a contact must fit into one item of the table. */
const mostOfEach = 12;

function withinReason(fields: ContactFields): ContactFields {
  const { emails, phones, urls, credentials, social } = fields;
  return {
    ...fields,
    emails: emails.slice(0, mostOfEach),
    phones: phones.slice(0, mostOfEach),
    urls: urls.slice(0, mostOfEach),
    credentials: credentials.slice(0, mostOfEach),
    social: social.slice(0, mostOfEach),
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

function newContact(situation: Situation, reading: CardReading, picture: string | null): Contact {
  return {
    kind: "contact",
    v: 2,
    id: situation.newId(0),
    ...withinReason(reading.fields),
    metOn: situation.today,
    capturedAt: situation.now,
    eventId: null,
    groupId: null,
    notes: reading.notes.map((text) => ({ at: situation.now, text })),
    doubtful: reading.doubtful,
    picture,
  };
}

/** What is empty is filled, lists grow; nothing that stood is overwritten by what a machine read. */
function completed(situation: Situation, known: Contact, reading: CardReading): Contact {
  const all = withinReason(together(known, reading.fields));
  const isNew = (field: FieldName) => all[field]?.length !== known[field]?.length;
  const doubtful = [...known.doubtful, ...reading.doubtful.filter(isNew)];
  const texts = known.notes.map(({ text }) => text);
  const notes = reading.notes.filter((text) => !texts.includes(text));
  return {
    ...known,
    ...all,
    doubtful: [...new Set(doubtful)],
    notes: [...known.notes, ...notes.map((text) => ({ at: situation.now, text }))],
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
