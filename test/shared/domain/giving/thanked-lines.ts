import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import type { Answer, Situation } from "../../../../shared/domain/commands/verb.ts";
import { withThanks } from "../../../../shared/domain/giving/with-thanks.ts";
import { applied, type Book } from "../../../../shared/domain/ledger/book.ts";
import type { Change } from "../../../../shared/domain/ledger/item.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";

/** Each line a mail of its own, as a mail is decided; `+1` lets a day go by. */
export function thankedLines(start: Situation, lines: readonly string[]) {
  let { book, today } = start;
  const answers: Answer[] = [];
  const mails: (readonly Change[])[] = [];
  const books: Book[] = [book];
  for (const [unit, line] of lines.entries()) {
    if (line === "+1") {
      today = addDays(today, 1);
      continue;
    }
    const now = `${today}T14:${String(unit % 60).padStart(2, "0")}:00.000Z`;
    const situation = { ...start, book, today, now, newId: (n: number) => `mail${unit}.${n}` };
    const decided = withThanks(situation, decideLine(situation, line));
    book = applied(book, decided.changes);
    answers.push(...decided.answers);
    mails.push(decided.changes);
    books.push(book);
  }
  return { book, answers, mails, books, today };
}
