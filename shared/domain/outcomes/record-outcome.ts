import type { DecideOne } from "../commands/decide-each.ts";
import { openFollowUps } from "../follow-ups/open-follow-ups.ts";
import { putting } from "../ledger/book.ts";
import type { Outcome } from "./outcome.ts";

/** Records that something came of somebody, which is more than a follow-up: whatever is open with them is done. */
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
    const done = openFollowUps(book, contact.id).map(
      (each) => ({ ...each, status: "done", closedAt: now }) as const,
    );
    const text = done.length > 0 ? `${said}, and the follow-up is done.` : `${said}.`;
    return { changes: [outcome, ...done].map((item) => putting(book, item)), outcome: "did", text };
  };
