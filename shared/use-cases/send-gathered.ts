import { ownAddress } from "../domain/accounts/own-address.ts";
import { dueGathering, type Gathering } from "../domain/gathering/gathering.ts";
import { toldTogether } from "../domain/gathering/told-together.ts";
import { type Book, bookOf } from "../domain/ledger/book.ts";
import { isUndoable } from "../domain/ledger/undoable-change.ts";
import { type AnswerMail, answerTo } from "../domain/mail/answer-to.ts";
import { capturedIn } from "../domain/mail/decide-mail.ts";
import type { Thread } from "../domain/threads/thread.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Records } from "../ports/records.ts";
import type { Threads } from "../ports/threads.ts";
import { type OweMailDeps, oweMail } from "./owe-mail.ts";
import { renderAnswer } from "./render-answer.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type SendGatheredDeps = OweMailDeps & {
  readonly ledger: Ledger;
  readonly records: Records;
  readonly threads: Threads;
};

/** One answer to the mails of somebody who has paused. Null: nothing is gathered, or more is awaited. */
export async function sendGathered(
  deps: SendGatheredDeps,
  standing: Standing,
): Promise<"gathered" | "conflict" | null> {
  const { account, now } = standing;
  const due = dueGathering(account, now);
  if (!due) return null;
  const entry = `receipt#${account.id}#${due.entries[0] ?? ""}`;
  const under = due.under === null ? null : await deps.threads.byToken(due.under);
  // To who has closed the account nothing comes any more.
  const answer = standing.settings.leavesAt ? null : await answerOf(deps, standing, { due, under });
  const mail = answer && (await owed(deps, standing, { due, under, entry, answer }));
  const after = mail ? { ...standing, owed: [...standing.owed, mail.owed] } : standing;
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, after, {
      gathering: account.gathering.filter((each) => each !== due),
      ...(answer?.mail === "receipt" && { lastReceiptAt: now }),
    }),
    covers: due.entries,
    ...(mail && { threads: [mail.thread], owed: [mail.owed] }),
  });
  return outcome === "conflict" ? "conflict" : "gathered";
}

type Due = { readonly due: Gathering; readonly under: Thread | null };

/** Null: nothing of it is left to be told. */
async function answerOf(
  { ledger, records }: SendGatheredDeps,
  { account, settings, openFollowUps, now }: Standing,
  { due, under: thread }: Due,
): Promise<AnswerMail | null> {
  const mails = await Promise.all(due.entries.map((entry) => ledger.parts(account.id, entry)));
  const parts = mails.flat();
  const told = parts.flatMap((part) => part.results);
  const people = [...capturedIn(told), ...(thread?.numbered ?? [])].map(({ contactId }) => contactId);
  const contacts = await records.byRefs(
    account.id,
    [...new Set(people)].map((id) => ({ kind: "contact", id })),
  );
  const kept = new Set(contacts.map(({ id }) => id));
  const results = toldTogether(told, (id) => kept.has(id));
  if (!results.some(tells)) return null;
  const book: Book = bookOf(account, settings, [...contacts, ...openFollowUps]);
  const changed = parts.some(({ changes }) => changes.some(isUndoable));
  const today = localDay(now, settings.zone);
  return answerTo({ book, results, thread, today, changed, isThanks: false, parsed: wholeMail });
}

/** What could not be read was answered at once. */
const wholeMail = { sealed: false, cut: null } as const;

type Results = ReturnType<typeof toldTogether>;
const tells = (result: Results[number]): boolean =>
  result.kind === "capture" ? result.results.length > 0 : result.answers.length > 0;

type Told = Due & { readonly entry: string; readonly answer: AnswerMail };

function owed(deps: SendGatheredDeps, { account, now }: Standing, { due, under, entry, answer }: Told) {
  return oweMail(deps, {
    entry,
    accountId: account.id,
    // Where they came from may be the account's no more.
    to: ownAddress(account, due.to) ?? account.addresses[0] ?? due.to,
    at: now,
    mail: answer.mail,
    numbered: answer.numbered,
    question: answer.asks ?? null,
    isAnswer: true,
    under,
    render: (letterhead) => renderAnswer(answer, letterhead, null),
  });
}
