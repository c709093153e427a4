import { contactName } from "../contacts/contact-name.ts";
import { owedAttention, type Sum, sumOf } from "./balance-text.ts";
import type { Tally } from "./tallies.ts";

/** What went to and fro with the people of one group, and to whom of them the owner owes attention, the first first. */
export type GroupBalance = {
  readonly sum: Sum;
  readonly owed: readonly (Pick<Tally, "given" | "received"> & { readonly name: string })[];
};

const mostOwed = 2;

/** Null: nothing was given or received there. */
export function groupBalance(tallies: readonly Tally[]): GroupBalance | null {
  const sum = sumOf(tallies);
  if (sum.given + sum.received === 0) return null;
  const owed = owedAttention(tallies)
    .slice(0, mostOwed)
    .map(({ contact, given, received }) => ({ name: contactName(contact), given, received }));
  return { sum, owed };
}
