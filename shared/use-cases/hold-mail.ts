import type { Account } from "../domain/accounts/account.ts";
import { tellsOfHold, used } from "../domain/accounts/allowance.ts";
import { retryOwedAfter } from "../domain/accounts/next-wake.ts";
import { digestInstant } from "../domain/digests/morning.ts";
import { refOf } from "../domain/ledger/book.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import { addDays, addSeconds, localClock, localDay } from "../domain/time/local-time.ts";
import { sayDay } from "../domain/time/say-day.ts";
import { renderNotice } from "../mails/notice.tsx";
import type { CommitAnswerDeps } from "./commit-answer.ts";
import type { LoadedMail, Settlement } from "./loaded-mail.ts";
import { oweMail } from "./owe-mail.ts";

/** Keeps a mail back until its allowance is renewed, and says so. */
export async function holdMail(
  deps: CommitAnswerDeps,
  loaded: LoadedMail,
  why: Hold["why"],
): Promise<Settlement | "conflict"> {
  const { mail, stored, now } = loaded;
  const until = releasedAt(loaded, why);
  const hold = { entry: `hold#${mail.key}#${until}`, why, until };
  const notice = tellsOfHold(stored.account, now) ? await owedNotice(deps, loaded, hold) : null;
  const { notification, receivedAt: since } = mail.arrival;
  const held: HeldMail = { kind: "held-mail", v: 2, id: mail.key, why, notification, until, since };
  const outcome = await deps.ledger.commit({
    v: 2,
    entry: hold.entry,
    part: 0,
    last: true,
    at: now,
    rawMail: mail.arrival.objectKey,
    accountBefore: stored.account,
    accountAfter: accountAfter(loaded, until),
    opens: stored.account.version === 0 ? stored.settings : null,
    results: [],
    unfinished: null,
    changes: [{ ref: refOf(held), before: null, after: held }],
    threads: notice ? [notice.thread] : [],
    owed: notice ? [notice.owed] : [],
  });
  if (outcome === "conflict") return "conflict";
  return { accountId: stored.account.id, outcome: { kind: "held", why } };
}

function releasedAt(
  { stored: { account, settings }, now, today }: LoadedMail,
  why: Hold["why"],
): InstantText {
  if (why === "photo-allowance") return digestInstant(account.id, settings, addDays(today, 1));
  return addSeconds(`${now.slice(0, 13)}:00:00.000Z`, 3600);
}

function accountAfter({ stored: { account }, now, today }: LoadedMail, until: InstantText): Account {
  const usage = used(account, { photos: 0, answers: 1, today, now });
  const wakes = [account.wakeAt, until, addSeconds(now, retryOwedAfter(0))].filter((each) => each !== null);
  return { ...account, ...usage, version: account.version + 1, wakeAt: wakes.sort()[0] ?? null };
}

type Hold = {
  readonly entry: string;
  readonly why: "photo-allowance" | "answer-allowance";
  readonly until: string;
};

function owedNotice(deps: CommitAnswerDeps, { mail, stored, now }: LoadedMail, { entry, why, until }: Hold) {
  const { zone } = stored.settings;
  const saidUntil = why === "photo-allowance" ? sayDay(localDay(until, zone)) : localClock(until, zone);
  return oweMail(deps, {
    entry,
    accountId: stored.account.id,
    to: mail.sender,
    at: now,
    mail: "notice",
    numbered: [],
    isAnswer: true,
    answers: mail.parsed,
    render: (letterhead) => renderNotice({ kind: "held", why, until: saidUntil }, letterhead),
  });
}
