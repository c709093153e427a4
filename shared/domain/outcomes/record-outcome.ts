import type { DecideOne } from "../commands/decide-each.ts";
import { putting } from "../ledger/book.ts";
import type { Outcome } from "./outcome.ts";

/** Records that something came of somebody. */
export const recording =
  (what: Pick<Outcome, "what" | "amount">, said: string): DecideOne =>
  ({ book, now, today }, contact, newId) => {
    const outcome: Outcome = {
      kind: "outcome",
      v: 1,
      id: newId,
      ...what,
      contactId: contact.id,
      at: now,
      day: today,
    };
    return { changes: [putting(book, outcome)], outcome: "did", text: said };
  };
