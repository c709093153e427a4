import { type Book, itemsIn } from "../ledger/book.ts";
import type { Outcome } from "./outcome.ts";

/** What has come of somebody, of these kinds, the newest last. Outcomes have to be loaded. */
export const outcomesOf = (
  book: Book,
  contactId: string,
  kinds: readonly Outcome["what"][],
): readonly Outcome[] =>
  itemsIn(book, "outcome")
    .filter((each) => each.contactId === contactId && kinds.includes(each.what))
    .sort((a, b) => (a.day + a.at < b.day + b.at ? -1 : 1));
