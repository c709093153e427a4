import type { Account } from "./account.ts";

/** An address that was checked to be the account's own. Only `ownAddress` makes one: the postman takes nothing else. */
export type OwnAddress = string & { readonly __brand: "OwnAddress" };

/** Null: not the account's. */
export function ownAddress(account: Account, address: string): OwnAddress | null {
  const lower = address.toLowerCase();
  return account.addresses.includes(lower) ? (lower as OwnAddress) : null;
}
