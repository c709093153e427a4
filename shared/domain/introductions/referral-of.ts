import { type Book, itemsIn } from "../ledger/book.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { Introduction } from "./introduction.ts";

/** The referral that an introduction counts as; null: it was not made, or was taken back. */
export const referralOf = (book: Book, { seeker, helper }: Introduction): Outcome | null =>
  itemsIn(book, "outcome").findLast(
    ({ what, contactId, whomId }) =>
      what === "given" && contactId === helper.contactId && whomId === seeker.contactId,
  ) ?? null;
