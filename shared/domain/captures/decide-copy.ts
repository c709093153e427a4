import { quoted } from "../commands/list-text.ts";
import type { Answer, Decided, Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { noFields } from "../contacts/no-fields.ts";
import { nothingTold } from "../contacts/nothing-told.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { inOrder } from "../forwards/named-mailbox.ts";
import { type Book, itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { MailAddress } from "../mail/parsed-mail.ts";

export type Copy = { readonly subject: string; readonly to: readonly MailAddress[] };

/** A mail that the person wrote to somebody is a touch: it is kept, and closes what was open. Who is new is kept, too. */
export function decideCopy(situation: Situation, { subject, to }: Copy): Decided {
  const line = subject === "" ? "Your mail" : `Your mail ${quoted(subject)}`;
  if (to.length === 0) return { changes: [], answers: [{ outcome: "already", line, text: nobody }] };
  const each = to.map((person, index) => touched(situation, person, { line, id: situation.newId(index) }));
  return { changes: each.flatMap(({ changes }) => changes), answers: each.flatMap(({ answers }) => answers) };
}

const nobody = "it went to no person’s own address, so nobody was noted.";

type New = { readonly line: string; readonly id: string };

function touched({ book, now, today }: Situation, person: MailAddress, { line, id }: New): Decided {
  const known = withAddress(book, person.email);
  if (known.length === 0) {
    const contact = newContact(person, { id, now, today });
    const text = `${contactName(contact)}: new, kept with ${person.email} as somebody you wrote to today.`;
    return { changes: [putting(book, contact)], answers: [did(line, text)] };
  }
  return {
    changes: known.flatMap((contact) => touching(book, contact, { now, today })),
    answers: known.map((contact) => {
      const closed = openFollowUps(book, contact.id).length > 0;
      const text = closed ? "you wrote today, so the follow-up is done." : "you wrote today: noted.";
      return did(line, `${contactName(contact)}: ${text}`);
    }),
  };
}

const did = (line: string, text: string): Answer => ({ outcome: "did", line, text });

const withAddress = (book: Book, email: string): readonly Contact[] =>
  itemsIn(book, "contact").filter(({ emails }) => emails.some((each) => each.toLowerCase() === email));

type When = Pick<Situation, "now" | "today">;

function touching(book: Book, contact: Contact, { now, today }: When): readonly Change[] {
  const done = openFollowUps(book, contact.id).map((each) => ({
    ...each,
    status: "done" as const,
    closedAt: now,
  }));
  return [{ ...contact, lastTouchOn: today }, ...done].map((item) => putting(book, item));
}

const newContact = (
  { name, email }: MailAddress,
  { id, now, today }: When & { readonly id: string },
): Contact => ({
  kind: "contact",
  v: 2,
  id,
  ...noFields,
  ...nothingTold,
  name: name && inOrder(name),
  emails: [email],
  metOn: today,
  capturedAt: now,
  lastTouchOn: today,
  eventId: null,
  groupId: null,
  notes: [],
  doubtful: [],
  picture: null,
});
