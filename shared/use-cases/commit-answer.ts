import { addressesAfter } from "../domain/accounts/addresses-after.ts";
import { used } from "../domain/accounts/allowance.ts";
import { entriesAfter } from "../domain/accounts/last-entries.ts";
import { nextWake } from "../domain/accounts/next-wake.ts";
import { mostUnanswered } from "../domain/digests/morning.ts";
import { nextBlockOn } from "../domain/digests/planned-blocks.ts";
import type { Gathered } from "../domain/gathering/gathering.ts";
import { applied, itemsIn } from "../domain/ledger/book.ts";
import type { EntryPart, UnitResult } from "../domain/ledger/entry.ts";
import type { Change } from "../domain/ledger/item.ts";
import { type NextPart, nextPart } from "../domain/ledger/parts.ts";
import { isUndoable } from "../domain/ledger/undoable-change.ts";
import { lettersOf } from "../domain/linking/letters.ts";
import { type AnswerMail, answerTo, type Settled } from "../domain/mail/answer-to.ts";
import { decideMail, type ReadUnit } from "../domain/mail/decide-mail.ts";
import { isThanks } from "../domain/mail/typed-units.ts";
import type { Suppression } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ledger } from "../ports/ledger.ts";
import { acquaintanceAfter } from "./acquaintance-after.ts";
import { type AdoptDeps, withAdopted } from "./adopt-held.ts";
import { answersLater, toldAfter } from "./answers-later.ts";
import { askedLines } from "./asked-lines.ts";
import { askingOf } from "./asking-of.ts";
import { type LoadDeps, loadWhatMatters } from "./load-what-matters.ts";
import type { LoadedMail } from "./loaded-mail.ts";
import { type Answered, type OweAnswerDeps, oweAnswer } from "./owe-answer.ts";
import { oweLetters } from "./owe-letters.ts";
import { revivedBy, revivedLetter } from "./revived-by.ts";

export type CommitAnswerDeps = LoadDeps &
  OweAnswerDeps &
  AdoptDeps & { readonly clock: Clock; readonly ledger: Ledger; readonly owners: readonly string[] };

/** Decides what is still undecided of a mail and commits as much of it as one commit takes; the last one owes the answer. */
export async function commitAnswer(
  deps: CommitAnswerDeps,
  loaded: LoadedMail,
  units: readonly ReadUnit[],
): Promise<"answered" | "gathered" | "part" | "duplicate" | "conflict"> {
  const decided = await decideNext(deps, loaded, units);
  const outcome = await deps.ledger.commit(await entryPart(deps, decided));
  if (outcome !== "committed") return outcome;
  if (!decided.next.last) return "part";
  return decided.waits ? "gathered" : "answered";
}

async function decideNext(
  deps: CommitAnswerDeps,
  loaded: LoadedMail,
  units: readonly ReadUnit[],
): Promise<Decided> {
  const { mail, stored, done, now, today } = loaded;
  const thread = loaded.thread === "foreign" ? null : loaded.thread;
  const asked = { entry: mail.key, thread, askedLines: await askedLines(deps, thread), units, now };
  const { taken, resumes, ...state } = await loadWhatMatters(deps, { ...asked, stored, done });
  const asking = askingOf(deps, loaded, taken);
  const earlier = done.flatMap((part) => part.results);
  const decisions = decideMail({ ...asked, ...state, asking, today, done: earlier });
  const next = await withAdopted(deps, loaded, nextPart(decisions, done));
  const after = applied(state.book, next.changes);
  const results = [...earlier, ...next.results];
  const answer = answerOf(loaded, { book: after, results, next });
  const revived = next.last ? await revivedBy(deps, mail, resumes) : null;
  return { loaded, after, next, answer, revived, waits: answersLater({ loaded, units, results, answer }) };
}

type Settling = Pick<Settled, "book" | "results"> & { readonly next: NextPart };

function answerOf({ mail, thread, done, today }: LoadedMail, { book, results, next }: Settling): AnswerMail {
  if (thread === "foreign") return { mail: "notice", numbered: [], notice: { kind: "not-your-thread" } };
  const changed = [...done, next].some((part) => part.changes.some(isUndoable));
  const { parsed } = mail;
  return answerTo({ book, results, thread, today, changed, isThanks: isThanks(mail), parsed });
}

/** `waits`: it is answered later, together with others. */
type Decided = Answered & { readonly revived: Suppression | null; readonly waits: Gathered | null };

async function entryPart(deps: CommitAnswerDeps, answered: Decided): Promise<EntryPart> {
  const { loaded, next, revived } = answered;
  const { mail, stored, now } = loaded;
  const owes = next.last && !answered.waits ? await oweAnswer(deps, answered) : { threads: [], owed: [] };
  const letters = [
    ...lettersOf(stored.account, next.changes, mail.sender),
    ...(revived ? [revivedLetter(mail.sender, revived, stored.settings.zone)] : []),
  ];
  // Behind whatever the answer itself takes.
  const from = 1000 * (next.part + 1);
  const more = await oweLetters(deps, { entry: mail.key, accountId: stored.account.id, now, letters, from });
  return {
    v: 2,
    entry: mail.key,
    ...next,
    at: now,
    rawMail: mail.arrival.objectKey,
    accountBefore: stored.account,
    accountAfter: {
      ...accountAfter(answered),
      acquaintance: next.last
        ? await acquaintanceAfter(
            loaded,
            [...loaded.done, next].flatMap(({ changes }) => changes),
          )
        : stored.account.acquaintance,
    },
    opens: stored.account.version === 0 ? stored.settings : null,
    ...(revived && { revives: mail.sender }),
    threads: [...owes.threads, ...more.map(({ thread }) => thread)],
    owed: [...owes.owed, ...more.map(({ owed }) => owed)],
  };
}

function accountAfter({ loaded, after, next, answer, waits }: Decided): EntryPart["accountAfter"] {
  const { stored, now, today, mail } = loaded;
  const { account } = stored;
  const photos = next.results.filter(isOfPhoto).length;
  const results = [...loaded.done, next].flatMap((part) => part.results);
  const lastEntries = entriesAfter(account.lastEntries, {
    entry: mail.key,
    changed: next.changes.some(isUndoable),
    results,
  });
  const due = next.changes.flatMap(({ after: item }) =>
    item?.kind === "follow-up" && item.status === "open" ? [item.dueOn] : [],
  );
  const told = next.last ? toldAfter(loaded, { answer, waits }) : null;
  const wakes = nextWake({
    account: { ...account, ...told },
    settings: after.settings,
    now,
    earliestDueOn: due.sort()[0] ?? null,
    nextBlockOn: nextBlockOn(
      {
        groups: itemsIn(after, "group"),
        events: itemsIn(after, "event"),
        introductions: itemsIn(after, "introduction"),
        settings: after.settings,
      },
      { day: today, lastDigestOn: account.lastDigestOn },
    ),
    owedSince: next.last ? now : null,
    heldUntil: heldUntil(next.changes),
    purgeAt: purgeAt(next.changes),
  });
  // A changed zone or hour moves every moment, and so does an end of silence: the next sweep works them all out anew.
  const isMoved = after.settings !== stored.settings || account.acquaintance.unanswered > mostUnanswered;
  const wakeAt = isMoved ? now : earliest(account.wakeAt, wakes);
  const usage = used(account, { photos, answers: next.last && !waits ? 1 : 0, today, now });
  const addresses = addressesAfter(account.addresses, next.changes);
  return { ...account, ...usage, ...told, lastEntries, addresses, version: account.version + 1, wakeAt };
}

const heldUntil = (changes: readonly Change[]) =>
  earliest(...changes.map(({ after }) => (after?.kind === "held-mail" ? after.until : null)));

const purgeAt = (changes: readonly Change[]) =>
  earliest(...changes.map(({ after }) => (after?.kind === "forgotten" ? after.purgeAt : null)));

/** What cost a reading. */
const isOfPhoto = (result: UnitResult): boolean =>
  result.kind === "capture" &&
  result.results.some((each) =>
    each.kind === "captured" ? each.source === "card" || each.source === "qr" : each.kind !== "left-out",
  );

const earliest = (...instants: readonly (string | null)[]) =>
  instants.filter((instant) => instant !== null).sort()[0] ?? null;
