import { quoted } from "../commands/list-text.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { itemsIn } from "../ledger/book.ts";
import { hearAnswer, waitingFor } from "./hear-answer.ts";
import { readConsent } from "./read-consent.ts";

/** What somebody has written to the owner, who has passed it on. */
export type Reply = { readonly email: string; readonly text: string };

/** Takes down the answer of somebody who was asked whether they may be introduced. Null: nobody waits for what they say. */
export function decideReply(situation: Situation, { email, text }: Reply): Decided | null {
  const contact = itemsIn(situation.book, "contact").find(({ emails }) =>
    emails.some((each) => each.toLowerCase() === email.toLowerCase()),
  );
  const waiting = contact ? waitingFor(situation, contact.id) : [];
  if (!contact || waiting.length === 0) return null;
  const [first = ""] = text.trim().split("\n");
  const line = `${contactName(contact)} wrote ${quoted(first.slice(0, 120))}`;
  return hearAnswer(situation, { line, contact, consent: readConsent(text) }, waiting);
}
