import { tellsOfHold, used } from "../domain/accounts/allowance.ts";
import { digestInstant } from "../domain/digests/morning.ts";
import { refOf } from "../domain/ledger/book.ts";
import type { EntryPart } from "../domain/ledger/entry.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
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
  why: HeldMail["why"] & ("photo-allowance" | "answer-allowance"),
): Promise<Settlement | "conflict"> {
  const { mail, stored, now, today } = loaded;
  const { account, settings } = stored;
  const until =
    why === "photo-allowance"
      ? digestInstant(account.id, settings, addDays(today, 1))
      : addSeconds(`${now.slice(0, 13)}:00:00.000Z`, 3600);
  const held: HeldMail = {
    kind: "held-mail",
    v: 1,
    id: mail.key,
    why,
    notification: mail.arrival.notification,
    until,
  };
  const entry = `hold#${mail.key}#${until}`;
  const told = tellsOfHold(account, now) ? await owedNotice(deps, loaded, { entry, why, until }) : null;
  const usage = used(account, { photos: 0, answers: 1, today, now });
  const wakeAt = [account.wakeAt, until, told && addSeconds(now, 300)]
    .filter((each) => each !== null)
    .sort()[0];
  const part: EntryPart = {
    v: 1,
    entry,
    part: 0,
    last: true,
    at: now,
    accountBefore: account,
    accountAfter: { ...account, ...usage, version: account.version + 1, wakeAt: wakeAt ?? null },
    opens: account.version === 0 ? settings : null,
    results: [],
    unfinished: null,
    changes: [{ ref: refOf(held), before: null, after: held }],
    threads: told ? [told.thread] : [],
    owed: told ? [told.owed] : [],
  };
  if ((await deps.ledger.commit(part)) === "conflict") return "conflict";
  return { accountId: account.id, outcome: { kind: "held", why } };
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
    inReplyTo: mail.parsed.messageId,
    render: (letterhead) => renderNotice({ kind: "held", why, until: saidUntil }, letterhead),
  });
}
