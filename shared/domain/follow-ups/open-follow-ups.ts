import { type Book, itemsIn } from "../ledger/book.ts";
import type { FollowUp } from "./follow-up.ts";

/** What is still promised to somebody. */
export const openFollowUps = (book: Book, contactId: string): readonly FollowUp[] =>
  itemsIn(book, "follow-up").filter((each) => each.contactId === contactId && each.status === "open");
