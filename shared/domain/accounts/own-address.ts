import { mailboxOf } from "../trust/mailbox.ts";
import type { Account } from "./account.ts";

/** An address that was checked to be the account's own. Only `ownAddress` makes one: the postman takes no other, but for `OutsideAddress`. */
export type OwnAddress = string & { readonly __brand: "OwnAddress" };

/** As the account has it; null: not the account's. */
export function ownAddress(account: Account, address: string): OwnAddress | null {
  const own = account.addresses.find((each) => mailboxOf(each) === mailboxOf(address));
  return (own as OwnAddress | undefined) ?? null;
}
