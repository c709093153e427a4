import { contactName } from "../contacts/contact-name.ts";
import { bookOf } from "../ledger/book.ts";
import { peopleVCards } from "../recall/people-file.ts";
import { recalled } from "../recall/recalled-person.ts";
import { plainWords } from "../recall/sought-words.ts";
import { exportTables, type TextFile } from "./export-tables.ts";
import type { AllRecords } from "./records.ts";

export type PictureFile = { readonly name: string; readonly key: string };

/** What an export holds. */
export type ExportPlan = { readonly texts: readonly TextFile[]; readonly pictures: readonly PictureFile[] };

/**
 * Tables, vCards, everything as JSON, and the pictures of the cards under their people's names. Of more than `mostPictures` the
 * newest are taken, and a file of its own says so.
 */
export function exportPlan(records: AllRecords, mostPictures: number): ExportPlan {
  const all = records.contacts.map(pictureFile).filter((each) => each !== null);
  const named = all.toSorted((a, b) => Number(a.at < b.at) - Number(a.at > b.at)).slice(0, mostPictures);
  const files = new Map(named.map(({ contactId, name }) => [contactId, name]));
  const pictureOf = (contactId: string) => files.get(contactId) ?? null;
  return {
    texts: [
      ...exportTables(records, pictureOf),
      { name: "contacts.vcf", text: vcardsOf(records) },
      { name: "everything.json", text: jsonOf(records, pictureOf) },
      ...(all.length > named.length ? [leftOut(named.length, all.length)] : []),
    ],
    pictures: named.map(({ name, key }) => ({ name, key })),
  };
}

const leftOut = (here: number, all: number): TextFile => ({
  name: "pictures-that-are-not-here.txt",
  text: `You have ${all} pictures of cards. One export holds the ${here} newest; “show” and a name bring any other.\n`,
});

function pictureFile(contact: AllRecords["contacts"][number], index: number) {
  if (contact.picture === null) return null;
  const called = plainWords(contactName(contact)).join("-").slice(0, 60);
  const name = `pictures/${String(index + 1).padStart(4, "0")}-${called || "card"}.jpg`;
  return { contactId: contact.id, name, key: contact.picture, at: contact.capturedAt };
}

function vcardsOf(records: AllRecords): string {
  const { account, settings, contacts, events, groups } = records;
  const book = bookOf(account, settings, [...contacts, ...events, ...groups]);
  return peopleVCards(contacts.map((contact, index) => recalled(book, contact, index + 1)));
}

function jsonOf(records: AllRecords, pictureOf: (contactId: string) => string | null): string {
  const { at, account, settings, contacts, ...rest } = records;
  const { addresses, createdAt } = account;
  const people = contacts.map((contact) => ({ ...contact, picture: pictureOf(contact.id) }));
  const everything = {
    exportedAt: at,
    account: { addresses, createdAt },
    settings,
    contacts: people,
    ...rest,
  };
  return `${JSON.stringify(everything, null, 2)}\n`;
}
