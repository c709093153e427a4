import type { Copy } from "../captures/decide-copy.ts";
import { quoted } from "../commands/list-text.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { itemsIn } from "../ledger/book.ts";
import { hearAnswer, waitingFor } from "./hear-answer.ts";
import { readConsent } from "./read-consent.ts";

/** What somebody has written to the owner, who has passed it on. */
export type Reply = { readonly email: string; readonly text: string };

/** Takes down the answer of somebody who was asked whether they may be introduced. Null: nobody waits for what they say. */
export function decideReply(situation: Situation, { email, text }: Reply): Decided | null {
  const contact = withAddress(situation, email);
  const waiting = contact ? waitingFor(situation, contact.id) : [];
  if (!contact || waiting.length === 0) return null;
  const [first = ""] = text.trim().split("\n");
  const line = `${contactName(contact)} wrote ${quoted(first.slice(0, 120))}`;
  return hearAnswer(situation, { line, contact, consent: readConsent(text) }, waiting);
}

/** The same of what is quoted in a mail that the owner wrote to them. What may be a yes or a no was answered there, and is not asked about. */
export function decideQuoted(
  situation: Situation,
  { to, quoted }: Pick<Copy, "to" | "quoted">,
): Decided | null {
  if (!quoted || readConsent(quoted.text) === "unclear") return null;
  const { name, email } = quoted.from;
  const [only, ...others] = to;
  const known = only && others.length === 0 ? withAddress(situation, only.email) : null;
  const isTheirs =
    email === null ? known !== null && isCalled(known, name) : to.some((each) => isSame(each.email, email));
  const address = email ?? only?.email;
  return isTheirs && address !== undefined
    ? decideReply(situation, { email: address, text: quoted.text })
    : null;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const withAddress = ({ book }: Situation, email: string): Contact | null =>
  itemsIn(book, "contact").find(({ emails }) => emails.some((each) => isSame(each, email))) ?? null;

const isCalled = (contact: Contact, name: string | null): boolean =>
  name !== null && nameWords(contactName(contact)).join() === nameWords(name).join();
