import type { DecideOne } from "../commands/decide-each.ts";
import { afterTouch } from "../follow-ups/after-touch.ts";
import { nextText } from "../follow-ups/next-text.ts";
import { putting } from "../ledger/book.ts";
import { newOutcome, type Outcome } from "./outcome.ts";

/** Records that something came of somebody, which is more than a follow-up: whatever is open with them is done. */
export const recording =
  (what: Pick<Outcome, "what" | "amount">, said: string): DecideOne =>
  (situation, contact, newId) => {
    const { book, now, today } = situation;
    const outcome = newOutcome({ ...what, id: newId, contactId: contact.id, at: now, day: today });
    const after = afterTouch(situation, contact, { by: null, on: today, newId: `${newId}.next` });
    const text = after.closed.length > 0 ? `${said}, and the follow-up is done.` : `${said}.`;
    const changes = [putting(book, outcome), ...after.changes];
    return { changes, outcome: "did", text: `${text}${nextText(after.next)}` };
  };
