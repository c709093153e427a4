import type { DecideOne } from "../commands/decide-each.ts";
import { putting } from "../ledger/book.ts";
import type { FollowUp } from "./follow-up.ts";
import { openFollowUps } from "./open-follow-ups.ts";

/** Closes whatever is open with somebody; says so where nothing is. */
export function closing(status: Exclude<FollowUp["status"], "open">, said: string): DecideOne {
  return (situation, contact) => {
    const open = openFollowUps(situation.book, contact.id);
    if (open.length === 0) {
      return {
        changes: [],
        outcome: "already",
        text: "already done: nothing is open.",
      };
    }
    const closed = open.map((each) => ({ ...each, status, closedAt: situation.now }));
    return { changes: closed.map((each) => putting(situation.book, each)), outcome: "did", text: said };
  };
}
