import { used } from "../domain/accounts/allowance.ts";
import { nextWake } from "../domain/accounts/next-wake.ts";
import { applied } from "../domain/ledger/book.ts";
import type { EntryPart, UnitResult } from "../domain/ledger/entry.ts";
import { nextPart } from "../domain/ledger/parts.ts";
import { type AnswerMail, answerTo } from "../domain/mail/answer-to.ts";
import { decideMail, type ReadUnit } from "../domain/mail/decide-mail.ts";
import { isThanks } from "../domain/mail/units-of.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ledger } from "../ports/ledger.ts";
import { type LoadDeps, loadWhatMatters } from "./load-what-matters.ts";
import type { LoadedMail } from "./loaded-mail.ts";
import { type Answered, type OweAnswerDeps, oweAnswer } from "./owe-answer.ts";

export type CommitAnswerDeps = LoadDeps & OweAnswerDeps & { readonly clock: Clock; readonly ledger: Ledger };

/** Decides what is still undecided of a mail and commits as much of it as one commit takes; the last one owes the answer. */
export async function commitAnswer(
  deps: CommitAnswerDeps,
  loaded: LoadedMail,
  units: readonly ReadUnit[],
): Promise<"last" | "part" | "duplicate" | "conflict"> {
  const { mail, stored, done, now, today } = loaded;
  const thread = loaded.thread === "foreign" ? null : loaded.thread;
  const { book, undoable } = await loadWhatMatters(deps, {
    entry: mail.key,
    stored,
    thread,
    done,
    units,
    now,
  });
  const earlier = done.flatMap((part) => part.results);
  const decisions = decideMail({ entry: mail.key, book, thread, undoable, now, today, done: earlier, units });
  const next = nextPart(decisions, done);
  const after = applied(book, next.changes);
  const changed = [...done, next].some((part) => part.changes.length > 0);
  const results = [...earlier, ...next.results];
  const answer: AnswerMail =
    loaded.thread === "foreign"
      ? { mail: "notice", numbered: [], notice: { kind: "not-your-thread" } }
      : answerTo({ book: after, results, thread, today, changed, isThanks: isThanks(mail) });
  const part = await entryPart(deps, { loaded, after, next, answer });
  const outcome = await deps.ledger.commit(part);
  if (outcome !== "committed") return outcome;
  return next.last ? "last" : "part";
}

async function entryPart(deps: CommitAnswerDeps, answered: Answered): Promise<EntryPart> {
  const { loaded, next } = answered;
  const { mail, stored, now } = loaded;
  const owes = next.last ? await oweAnswer(deps, answered) : { threads: [], owed: [] };
  return {
    v: 2,
    entry: mail.key,
    ...next,
    at: now,
    accountBefore: stored.account,
    accountAfter: accountAfter(answered),
    opens: stored.account.version === 0 ? stored.settings : null,
    ...owes,
  };
}

function accountAfter({ loaded, after, next }: Answered): EntryPart["accountAfter"] {
  const { stored, now, today, mail } = loaded;
  const { account } = stored;
  const photos = next.results.filter(isOfPhoto).length;
  const changedLines = next.changes.length > 0 ? { lastEntry: mail.key } : {};
  const due = next.changes.flatMap(({ after: item }) =>
    item?.kind === "follow-up" && item.status === "open" ? [item.dueOn] : [],
  );
  const wakes = nextWake({
    account,
    settings: after.settings,
    now,
    earliestDueOn: due.sort()[0] ?? null,
    owedSince: next.last ? now : null,
    heldUntil: null,
  });
  // A changed zone or hour moves every moment: the next sweep works them all out anew.
  const wakeAt = after.settings === stored.settings ? earliest(account.wakeAt, wakes) : now;
  const usage = used(account, { photos, answers: next.last ? 1 : 0, today, now });
  return { ...account, ...usage, ...changedLines, version: account.version + 1, wakeAt };
}

/** What cost a reading. */
const isOfPhoto = (result: UnitResult): boolean =>
  result.kind === "capture" &&
  result.results.some((each) =>
    each.kind === "captured" ? each.source === "card" || each.source === "qr" : each.kind !== "left-out",
  );

const earliest = (...instants: readonly (string | null)[]) =>
  instants.filter((instant) => instant !== null).sort()[0] ?? null;
