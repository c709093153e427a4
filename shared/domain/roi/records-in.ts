import { type Book, itemsIn } from "../ledger/book.ts";
import type { RoiRecords } from "./roi-records.ts";

/** What figures are made of, as far as it is loaded. */
export const recordsIn = (book: Book): RoiRecords => ({
  contacts: itemsIn(book, "contact"),
  followUps: itemsIn(book, "follow-up"),
  outcomes: itemsIn(book, "outcome"),
  events: itemsIn(book, "event"),
  groups: itemsIn(book, "group"),
});
