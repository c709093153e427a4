import { together } from "../captures/together.ts";
import type { AddressParts, Contact, ContactFields } from "../contacts/contact.ts";
import type { SaidContact } from "./said-contact.ts";

/** What is known, with what a row says: lists grow, and what it has one of is replaced, unless another program says so. */
export function completed(
  before: Contact,
  said: SaidContact,
  { isForeign, at }: { isForeign: boolean; at: string },
): Contact {
  const all = together(before, said.fields, false);
  const corrected = isForeign ? {} : stated(said.fields);
  const notes = newNotes(before, said.notes);
  return {
    ...before,
    ...all,
    ...corrected,
    addressParts: partsOf(before, said.fields, isForeign),
    ...(isForeign ? {} : said.beside),
    needs: [...new Set([...before.needs, ...said.needs])],
    offers: [...new Set([...before.offers, ...said.offers])],
    notes: notes === "" ? before.notes : [...before.notes, { at, text: notes }],
    // What somebody has written otherwise is not a machine's any more.
    doubtful: before.doubtful.filter(
      (field) => !(field in corrected) || corrected[field as keyof typeof corrected] === before[field],
    ),
  };
}

/** Of the fields that have one value those that the row says. */
function stated({
  name,
  honorific,
  title,
  department,
  company,
  address,
  credentials,
}: ContactFields): Partial<ContactFields> {
  const one = Object.entries({ name, honorific, title, department, company, address });
  return {
    ...Object.fromEntries(one.filter(([, value]) => value !== null)),
    ...(credentials.length > 0 && { credentials }),
  };
}

function partsOf(
  before: Contact,
  { addressParts, address }: ContactFields,
  isForeign: boolean,
): AddressParts | null {
  if (!addressParts || (isForeign && before.address !== null && before.address !== address))
    return before.addressParts;
  const said = Object.entries(addressParts).filter(([, part]) => part !== null);
  return { ...(before.addressParts ?? addressParts), ...Object.fromEntries(said) };
}

/** The lines that no note has. */
function newNotes({ notes }: Contact, said: string | null): string {
  const known = new Set(notes.flatMap(({ text }) => text.split("\n").map((line) => line.trim())));
  const lines = (said ?? "").split("\n").filter((line) => !known.has(line.trim()));
  return lines.join("\n").trim();
}
