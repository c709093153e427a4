import type { DecideOne } from "../commands/decide-each.ts";
import { afterTouch } from "../follow-ups/after-touch.ts";
import { nextText } from "../follow-ups/next-text.ts";
import { putting } from "../ledger/book.ts";
import { newOutcome, type Outcome, type OutcomeDetails } from "./outcome.ts";

/** What is recorded of somebody; `day`: today where it is not said. */
export type Recorded = Pick<Outcome, "what" | "amount"> & Partial<OutcomeDetails & Pick<Outcome, "day">>;

/** Records that something came of somebody, which is more than a follow-up: whatever is open with them is done. */
export const recording =
  (what: Recorded, said: string): DecideOne =>
  (situation, contact, newId) => {
    const { book, now, today } = situation;
    const outcome = newOutcome({ day: today, ...what, id: newId, contactId: contact.id, at: now });
    const after = afterTouch(situation, contact, {
      ...{ by: null, on: today, isOutcome: true, newId: `${newId}.next` },
    });
    const text = after.closed.length > 0 ? `${said}, and the follow-up is done.` : `${said}.`;
    const changes = [putting(book, outcome), ...after.changes];
    return { changes, outcome: "did", text: `${text}${nextText(after.next)}` };
  };
