import type { Change } from "../ledger/item.ts";
import { mailboxOf } from "../trust/mailbox.ts";

/** The account's addresses when the changes are done; what was first stays first. */
export function addressesAfter(addresses: readonly string[], changes: readonly Change[]): readonly string[] {
  return changes.reduce((all, { ref, after }) => {
    if (ref.kind !== "address") return all;
    const others = all.filter((each) => mailboxOf(each) !== mailboxOf(ref.id));
    return after === null ? others : [...others, ref.id];
  }, addresses);
}
