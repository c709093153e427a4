import type { Item } from "../ledger/item.ts";
import type { AskedLink } from "../linking/asked-link.ts";
import type { Invitation } from "../linking/invitation.ts";
import type { Unlinked } from "../mail/verify-sender.ts";
import type { InstantText } from "../time/local-day.ts";
import { mailboxOf } from "../trust/mailbox.ts";

/** An address that is no account's and may be written to for once: it is being linked, or invited. Only this file makes one. */
export type OutsideAddress = string & { readonly __brand: "OutsideAddress" };

type Opening = AskedLink | Invitation;

const isOpening = (item: Item): item is Opening => item.kind === "link" || item.kind === "invitation";

/** Null where no standing request of the account's names it. `items`: those that may. */
export function askedAddress(
  items: readonly Item[],
  address: string,
  now: InstantText,
): OutsideAddress | null {
  const asked = items
    .filter(isOpening)
    .find((item) => item.until > now && mailboxOf(item.address) === mailboxOf(address));
  return (asked?.address as OutsideAddress | undefined) ?? null;
}

/** Whose mail is held: the domain's policy has vouched for it, so that the one notice reaches who wrote. */
export const heldAuthor = ({ author }: Unlinked): OutsideAddress => author as OutsideAddress;
