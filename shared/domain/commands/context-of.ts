import { ratedIn } from "../accounts/rated-in.ts";
import { introductionNumbers } from "../introductions/read-on-introduction.ts";
import { itemIn } from "../ledger/book.ts";
import { listed } from "../threads/thread.ts";
import { dateOrderOf } from "../time/date-order.ts";
import type { ParseContext, Situation } from "./verb.ts";

/** What a line is read against. */
export const contextOf = ({
  today,
  book,
  numbered,
  thread,
  askedLines = [],
  first = true,
}: Situation): ParseContext => ({
  today,
  zone: book.settings.zone,
  currency: book.settings.currency,
  rated: ratedIn(book.settings),
  dateOrder: dateOrderOf(book.settings.locale),
  numbers: numbered.map(({ n }) => n),
  introductions: introductionNumbers(numbered),
  places: listed(numbered).map(({ n }) => n),
  people: [...new Set(numbered.map(({ contactId }) => contactId))].flatMap(
    (id) => itemIn(book, "contact", id) ?? [],
  ),
  asked: thread?.asked ?? null,
  askedLines,
  first,
});
