import { addressesAfter } from "../domain/accounts/addresses-after.ts";
import { used } from "../domain/accounts/allowance.ts";
import { retryOwedAfter } from "../domain/accounts/next-wake.ts";
import type { EntryPart } from "../domain/ledger/entry.ts";
import type { Change } from "../domain/ledger/item.ts";
import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import type { Thread } from "../domain/threads/thread.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import { addSeconds, localDay } from "../domain/time/local-time.ts";
import type { StoredAccount } from "../ports/accounts.ts";

export type Telling = {
  readonly entry: string;
  readonly stored: StoredAccount;
  readonly now: InstantText;
  readonly changes: readonly Change[];
  readonly mails: readonly { readonly owed: OwedMail; readonly thread: Thread }[];
};

/** A whole entry that was caused by a mail which says nothing to be read: it changes little, and owes what is told of it. */
export function tellingPart({ entry, stored, now, changes, mails }: Telling): EntryPart {
  const { account, settings } = stored;
  const today = localDay(now, settings.zone);
  const released = changes.flatMap(({ after }) => (after?.kind === "held-mail" ? (after.until ?? []) : []));
  const wakes = [account.wakeAt, addSeconds(now, retryOwedAfter(0)), ...released];
  return {
    v: 2,
    entry,
    part: 0,
    last: true,
    at: now,
    accountBefore: account,
    accountAfter: {
      ...account,
      ...used(account, { photos: 0, answers: 1, today, now }),
      addresses: addressesAfter(account.addresses, changes),
      version: account.version + 1,
      wakeAt: wakes.filter((each) => each !== null).sort()[0] ?? null,
    },
    opens: null,
    results: [],
    unfinished: null,
    changes,
    threads: mails.map(({ thread }) => thread),
    owed: mails.map(({ owed }) => owed),
  };
}
