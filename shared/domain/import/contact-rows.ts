import { likeness } from "../captures/likeness.ts";
import { cluesOf } from "../contacts/clues.ts";
import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { nothingTold } from "../contacts/nothing-told.ts";
import type { Touch } from "../follow-ups/step.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { completed } from "./completed-contact.ts";
import { fieldsIn } from "./contact-fields.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import { eventIn, groupIn, type Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";
import type { SaidContact } from "./said-contact.ts";

/** `isForeign`: what is known here is completed, never replaced. */
export function contactRows(importing: Importing, isForeign: boolean): RowsOf<Contact, SaidContact> {
  const { situation, book } = importing;
  const kept = itemsIn(book, "contact");
  const known = new Map<string, Contact[]>();
  const onTaken = (contact: Contact) => {
    for (const clue of cluesIn(contact)) known.set(clue, [...(known.get(clue) ?? []), contact]);
  };
  kept.forEach(onTaken);
  const put: RowsOf<Contact, SaidContact>["put"] = (said, before, id) =>
    before ? completed(before, said, { isForeign, at: situation.now }) : newContact(importing, said, id);
  return {
    kept,
    isMany: false,
    onTaken,
    put,
    read: (row) => saidIn(importing, row, isForeign),
    find(said, isFree) {
      const like = [...new Set(cluesIn(said.fields).flatMap((clue) => known.get(clue) ?? []))].filter(isFree);
      const holdsAll = (each: Contact) => JSON.stringify(put(said, each, each.id)) === JSON.stringify(each);
      return (
        like.find(holdsAll) ?? like.find((each) => likeness(each, said.fields, false) === "same") ?? null
      );
    },
  };
}

function cluesIn(fields: ContactFields): readonly string[] {
  const { emails, phones, names } = cluesOf(fields);
  return [...emails, ...phones, ...names, contactName(fields).toLowerCase()];
}

const touches = ["email", "call", "voicemail", "text", "card", "meeting"] as const satisfies readonly Touch[];
const fieldNames = [
  "name",
  "title",
  "company",
  "emails",
  "phones",
  "urls",
  "address",
] as const satisfies readonly FieldName[];

function saidIn(importing: Importing, row: RowReader, isForeign: boolean): SaidContact | null {
  const fields = fieldsIn(row, importing.book.settings.locale, isForeign);
  if (fields.name === null && fields.company === null && fields.emails.length === 0) {
    row.wrong.push("it has no name, company or address");
    return null;
  }
  const metOn = row.day("met on");
  const eventId = eventIn(importing, row, metOn ?? importing.situation.today);
  const placed = {
    metOn,
    ...(metOn !== undefined && { isUndated: false }),
    eventId,
    groupId: groupIn(importing, row),
    lastTouchOn: row.day("last touch on"),
    lastTouchBy: row.oneOf("last touch by", touches),
    warmth: row.oneOf("warmth", ["warm", "cold"]),
    keepWeeks: row.whole("keep in touch every (weeks)"),
    isVip: row.is("vip"),
    about: row.text("about") ?? undefined,
  };
  return {
    fields,
    beside: defined(placed),
    ...{ needs: row.list("needs"), offers: row.list("offers"), notes: row.text("notes") },
    doubtful: row.list("to check").flatMap((said) => fieldNames.find((name) => name === said) ?? []),
  };
}

/** Who was met on a day that is not said was met at the event that is. */
function newContact({ situation, book }: Importing, said: SaidContact, id: string): Contact {
  const { fields, beside, needs, offers, notes, doubtful } = said;
  const event = itemIn(book, "event", beside.eventId ?? "");
  const met = { metOn: event?.day ?? situation.today, isUndated: !event };
  return {
    ...{ kind: "contact", v: 3, id, ...fields, ...nothingTold },
    ...{ ...met, capturedAt: situation.now, eventId: null, groupId: null, ...beside },
    ...{ needs, offers, doubtful, picture: null },
    notes: notes === null ? [] : [{ at: situation.now, text: notes }],
  };
}
