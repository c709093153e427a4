import type { Situation } from "../commands/verb.ts";
import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { nothingTold } from "../contacts/nothing-told.ts";
import { eventAround } from "../events/event-around.ts";
import { firstFollowUp } from "../follow-ups/first-follow-up.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { CaptureResult, CardReading, ReadCard } from "./capture.ts";
import { isOfPhoto } from "./is-of-photo.ts";
import { likeness } from "./likeness.ts";
import { together } from "./together.ts";
import { type Placed, withTold } from "./with-told.ts";

/** A card, or another source, that names somebody. */
export type Person = Omit<ReadCard, "reading"> & { readonly reading: CardReading };
type TellsOf = Omit<Extract<CaptureResult, { kind: "captured" }>, "kind" | "n" | "file">;

/** A card becomes a contact with one follow-up, due the next working morning; or adds to the contact that it is certain to be of. */
export function decidePerson(
  situation: Situation,
  card: Person,
): { readonly changes: readonly Change[]; readonly tells: TellsOf } {
  const { reading, picture, cutOuts } = card;
  const matches = matchesIn(situation, reading);
  const known = joinable(situation, matches, card);
  const likely = known ? null : (matches[0]?.contact ?? null);
  const read = known
    ? joinedTo(situation, known, card)
    : { ...newContact(situation, reading, picture), looksLike: likely?.id ?? null };
  const { contact, event, metAt } = placed(situation, withTold(situation, read, card.told), reading);
  const [open] = openFollowUps(situation.book, contact.id);
  const { followUp, moved } = open ? { followUp: open, moved: [] } : firstFollowUp(situation, contact.id);
  return {
    changes: [...event, contact, followUp, ...moved].map((item) => putting(situation.book, item)),
    tells: {
      contactId: contact.id,
      known: known ? "known" : "new",
      source: reading.source,
      likely: likely && { contactId: likely.id, name: withCompany(likely), metOn: likely.metOn },
      fields: fieldsOf(contact),
      doubtful: contact.doubtful,
      notes: reading.notes,
      metAt,
      needs: contact.needs,
      offers: contact.offers,
      picture,
      cutOuts,
      dueOn: followUp.dueOn,
    },
  };
}

/** Whose card comes at an event, or soon after it, was met there, unless something else is said or known. */
function placed(situation: Situation, told: Placed, { source }: CardReading): Placed {
  const { contact } = told;
  const isNew = contact.capturedAt === situation.now;
  if (!isNew || source === "forward" || contact.eventId !== null || contact.groupId !== null) return told;
  const event = eventAround(situation.book, situation);
  return event ? { ...told, contact: { ...contact, eventId: event.id }, metAt: event.name } : told;
}

/** Namesakes are told apart by where they work. */
const withCompany = (contact: Contact): string =>
  contact.company === null ? contactName(contact) : `${contactName(contact)} (${contact.company})`;

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

type Match = { readonly contact: Contact; readonly is: "same" | "likely" };

/** The surest first. */
function matchesIn({ book }: Situation, reading: CardReading): readonly Match[] {
  const is = (wanted: Match["is"]): Match[] =>
    itemsIn(book, "contact")
      .filter((contact) => likeness(contact, reading.fields, isOfPhoto(reading)) === wanted)
      .map((contact) => ({ contact, is: wanted }));
  return [...is("same"), ...is("likely")];
}

/** Whom the card is certain to be of. Where nothing proves that the person sent it, whoever did would change somebody known: it may add nothing. */
function joinable(situation: Situation, matches: readonly Match[], card: Person): Contact | null {
  const same = matches.filter(({ is }) => is === "same").map(({ contact }) => contact);
  if (situation.asking.proof !== null) return same[0] ?? null;
  return same.find((known) => isUnchanged(known, joinedTo(situation, known, card))) ?? null;
}

const isUnchanged = (known: Contact, joined: Contact): boolean =>
  JSON.stringify(known) === JSON.stringify(joined);

const joinedTo = (situation: Situation, known: Contact, { reading, picture }: Person): Contact => ({
  ...completed(situation, known, reading),
  picture: known.picture ?? picture,
});

function newContact(situation: Situation, reading: CardReading, picture: string | null): Contact {
  return {
    kind: "contact",
    v: 3,
    id: situation.newId(0),
    ...withinReason(reading.fields),
    ...nothingTold,
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
  const all = withinReason(together(known, reading.fields, isOfPhoto(reading)));
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

function fieldsOf(contact: Contact): ContactFields {
  const { name, title, company, emails, phones, urls, address } = contact;
  const { honorific, credentials, department, addressParts, social } = contact;
  const details = { honorific, credentials, department, addressParts, social };
  return { name, title, company, emails, phones, urls, address, ...details };
}
