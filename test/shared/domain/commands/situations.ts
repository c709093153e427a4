import type { Asking } from "../../../../shared/domain/commands/asking.ts";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import type { Answer, Situation } from "../../../../shared/domain/commands/verb.ts";
import { applied, type Book, bookOf } from "../../../../shared/domain/ledger/book.ts";
import type { Change, Item } from "../../../../shared/domain/ledger/item.ts";
import type { Thread } from "../../../../shared/domain/threads/thread.ts";
import { aContact, aFollowUp, anAccount, someSettings } from "../../../fixtures/records.ts";

export const jane = aContact({ id: "jane", name: "Jane Doe", company: "Doe Bakery" });
const bob = aContact({ id: "bob", name: "Bob Roe", metOn: "2026-11-19" });
const eve = aContact({ id: "eve", name: "Eve Poe" });
const people = [jane, bob, eve];
const promises = people.map(({ id }) => aFollowUp({ id: `call-${id}`, contactId: id }));

export const thread = (mail: Thread["mail"], ids: readonly string[]): Thread => ({
  v: 2,
  token: "abcdefghijklmnopqrstuvwxyz",
  accountId: "acct-1",
  mail,
  entry: "cause",
  numbered: ids.map((contactId, index) => ({ n: index + 1, contactId })),
  asked: null,
  createdAt: "2026-11-23T13:00:00.000Z",
});

export const annAsks: Asking = {
  entry: "mail",
  sender: "ann@example.com",
  proof: "dmarc",
  confirmed: false,
  isOwner: true,
  mailDomain: "in.example.com",
  taken: [],
  newToken: () => "abcdefghijklmnopqrstuvwxyz",
};

/** A Monday morning on which a digest with Jane, Bob and Eve is answered; `more` items are in the book as well. */
export function situation(over: Partial<Situation> = {}, more: readonly Item[] = []): Situation {
  const answered = over.thread === undefined ? thread("digest", ["jane", "bob", "eve"]) : over.thread;
  return {
    book: bookOf(anAccount(), someSettings(), [...people, ...promises, ...more]),
    thread: answered,
    numbered: answered?.numbered ?? [],
    now: "2026-11-23T14:00:00.000Z",
    today: "2026-11-23",
    newId: (n) => `mail.0.${n}`,
    undoable: [],
    asking: annAsks,
    ...over,
  };
}

export type Outcome = {
  readonly book: Book;
  readonly changes: readonly Change[];
  readonly answers: readonly Answer[];
};

/** Decides the lines in turn, each on what the ones before it left. */
export function decideAll(start: Situation, lines: readonly string[]): Outcome {
  let { book } = start;
  const changes: Change[] = [];
  const answers: Answer[] = [];
  let spokenOf = start.spokenOf ?? [];
  for (const [unit, line] of lines.entries()) {
    const decided = decideLine({ ...start, book, spokenOf, newId: (n) => `mail.${unit}.${n}` }, line);
    spokenOf = decided.about;
    book = applied(book, decided.changes);
    changes.push(...decided.changes);
    answers.push(...decided.answers);
  }
  return { book, changes, answers };
}

/** With the choices that are offered behind each: `asked: Whom do you mean? [Jane Doe: done | Bob Roe: done]`. */
export const told = (start: Situation, ...lines: readonly string[]): readonly string[] =>
  decideAll(start, lines).answers.map(({ outcome, text, asks }) => {
    const choices = (asks?.choices ?? []).map(({ says }) => says).join(" | ");
    return `${outcome}: ${text}${choices === "" ? "" : ` [${choices}]`}`;
  });
