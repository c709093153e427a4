import { nextWake } from "../domain/accounts/next-wake.ts";
import { nextBlockOn } from "../domain/digests/planned-blocks.ts";
import type { NetworkingEvent } from "../domain/events/event.ts";
import type { EventSeries } from "../domain/events/series.ts";
import type { FollowUp } from "../domain/follow-ups/follow-up.ts";
import type { Group } from "../domain/groups/group.ts";
import type { Introduction } from "../domain/introductions/introduction.ts";
import type { Forgotten } from "../domain/leaving/forgotten.ts";
import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { Records } from "../ports/records.ts";

/** One account as it stands, with what its next moments depend on. */
export type Standing = StoredAccount & {
  readonly now: string;
  readonly openFollowUps: readonly FollowUp[];
  readonly held: readonly HeldMail[];
  readonly owed: readonly OwedMail[];
  readonly forgotten: readonly Forgotten[];
  readonly groups: readonly Group[];
  readonly events: readonly NetworkingEvent[];
  readonly series: readonly EventSeries[];
  readonly introductions: readonly Introduction[];
};

export type StandDeps = {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly records: Records;
  readonly outbox: Outbox;
};

/** Null: there is no such account (any more). */
export async function stand(deps: StandDeps, accountId: string): Promise<Standing | null> {
  const stored = await deps.accounts.byId(accountId);
  if (!stored) return null;
  const [openFollowUps, held, owed, forgotten, groups, events, series, introductions] = await Promise.all([
    deps.records.openFollowUps(accountId),
    deps.records.all(accountId, "held-mail"),
    deps.outbox.owed(accountId),
    deps.records.all(accountId, "forgotten"),
    deps.records.all(accountId, "group"),
    deps.records.all(accountId, "event"),
    deps.records.all(accountId, "series"),
    deps.records.all(accountId, "introduction"),
  ]);
  const recorded = { openFollowUps, held, owed, forgotten, groups, events, series, introductions };
  return { ...stored, now: deps.clock(), ...recorded };
}

/** When a standing account, with `account` as it will be, is next due. */
export function wakeOf(standing: Standing): string | null {
  const { openFollowUps, held, owed, forgotten, account, settings, now } = standing;
  return nextWake({
    ...standing,
    nextBlockOn: nextBlockOn(standing, {
      day: localDay(now, settings.zone),
      lastDigestOn: account.lastDigestOn,
    }),
    earliestDueOn: openFollowUps.map((each) => each.dueOn).sort()[0] ?? null,
    owedSince: owed.map((each) => each.at).sort()[0] ?? null,
    heldUntil: held.flatMap((each) => each.until ?? []).sort()[0] ?? null,
    purgeAt: forgotten.map((each) => each.purgeAt).sort()[0] ?? null,
  });
}
