import { answering } from "../commands/answering.ts";
import { quoted } from "../commands/list-text.ts";
import type { Answer, Decided, Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { noFields } from "../contacts/no-fields.ts";
import { nothingTold } from "../contacts/nothing-told.ts";
import { afterTouch } from "../follow-ups/after-touch.ts";
import { nextText } from "../follow-ups/next-text.ts";
import { inOrder } from "../forwards/named-mailbox.ts";
import { type Book, itemIn, itemsIn, putting } from "../ledger/book.ts";
import type { MailAddress } from "../mail/parsed-mail.ts";
import type { QuotedReply } from "../mail/quoted-reply.ts";
import type { NumberedItem } from "../threads/thread.ts";

/** `meant`: the contacts whose own addresses for copies it went to. */
export type Copy = {
  readonly subject: string;
  readonly to: readonly MailAddress[];
  readonly meant: readonly string[];
  /** The introductions whose drafts it is a copy of. */
  readonly introduces?: readonly NumberedItem[];
  /** What it answers. */
  readonly quoted?: QuotedReply;
};

/** A mail that the person wrote to somebody is a touch: it is kept, and closes what was open. Who is new is kept, too. */
export function decideCopy(situation: Situation, { subject, to, meant }: Copy): Decided {
  const line = subject === "" ? "Your mail" : `Your mail ${quoted(subject)}`;
  const people = meant.flatMap((id) => itemIn(situation.book, "contact", id) ?? []);
  const hers = theirNewAddress(situation.book, people, to);
  const isTheirs = ({ email }: MailAddress) =>
    email === hers || people.some((contact) => withAddress([contact], email).length > 0);
  const others = to.filter((person) => !isTheirs(person));
  const each = [
    ...people.map((contact, index) =>
      written(situation, contact, { line, hers, newId: situation.newId(index) }),
    ),
    ...others.map((person, index) =>
      touched(situation, person, { line, id: situation.newId(people.length + index) }),
    ),
  ];
  if (each.length === 0) return nobody(line, meant.length > 0 ? gone : machines);
  return { changes: each.flatMap(({ changes }) => changes), answers: each.flatMap(({ answers }) => answers) };
}

const machines = "it went to no person’s own address, so nobody was noted.";
const gone = "whom it was for is not kept any more, so nobody was noted.";

const nobody = (line: string, text: string): Decided => ({
  changes: [],
  answers: [{ outcome: "already", line, text }],
});

/** The one address that it went to, where nobody has it and it was meant for one person. */
function theirNewAddress(book: Book, people: readonly Contact[], to: Copy["to"]): string | null {
  const [only, ...others] = to;
  if (people.length !== 1 || only === undefined || others.length > 0) return null;
  return withAddress(itemsIn(book, "contact"), only.email).length === 0 ? only.email : null;
}

type Meant = { readonly line: string; readonly hers: string | null; readonly newId: string };

/** Whom it was meant for: an address is learned where none is known. */
function written(situation: Situation, contact: Contact, { line, hers, newId }: Meant): Decided {
  const learned = hers !== null && contact.emails.length === 0 ? hers : null;
  const reached = learned === null ? contact : { ...contact, emails: [learned] };
  const made = { by: "email", on: situation.today, newId } as const;
  const { changes, closed, next } = afterTouch(situation, reached, made);
  const done =
    closed.length > 0
      ? "you wrote today, so the follow-up is done"
      : "already done; that you wrote today is noted";
  const also =
    learned !== null
      ? `, and ${learned} is kept`
      : hers !== null
        ? `; it went to ${hers}, which is not on record`
        : "";
  const text = `${contactName(contact)}: ${done}${also}.${nextText(next)}`;
  return { ...answering(line, closed.length > 0 ? "did" : "already", text), changes };
}

type New = { readonly line: string; readonly id: string };

function touched(situation: Situation, person: MailAddress, { line, id }: New): Decided {
  const { book, now, today } = situation;
  const known = withAddress(itemsIn(book, "contact"), person.email);
  if (known.length === 0) {
    const contact = newContact(person, { id, now, today });
    const text = `${contactName(contact)}: new, kept with ${person.email} as somebody you wrote to today.`;
    return { changes: [putting(book, contact)], answers: [did(line, text)] };
  }
  const each = known.map((contact, index) => {
    const newId = `${id}.${index}`;
    const { changes, closed, next } = afterTouch(situation, contact, { by: "email", on: today, newId });
    const done = closed.length > 0 ? ", so the follow-up is done." : ": noted.";
    return { changes, answer: did(line, `${contactName(contact)}: you wrote today${done}${nextText(next)}`) };
  });
  return { changes: each.flatMap(({ changes }) => changes), answers: each.map(({ answer }) => answer) };
}

const did = (line: string, text: string): Answer => ({ outcome: "did", line, text });

const withAddress = (contacts: readonly Contact[], email: string): readonly Contact[] =>
  contacts.filter(({ emails }) => emails.some((each) => each.toLowerCase() === email));

type When = Pick<Situation, "now" | "today">;

const newContact = (
  { name, email }: MailAddress,
  { id, now, today }: When & { readonly id: string },
): Contact => ({
  kind: "contact",
  v: 3,
  id,
  ...noFields,
  ...nothingTold,
  name: name && inOrder(name),
  emails: [email],
  metOn: today,
  capturedAt: now,
  lastTouchOn: today,
  lastTouchBy: "email",
  reached: "hello",
  eventId: null,
  groupId: null,
  notes: [],
  doubtful: [],
  picture: null,
});
