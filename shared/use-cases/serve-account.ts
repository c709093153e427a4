import { nextWake } from "../domain/accounts/next-wake.ts";
import type { FollowUp } from "../domain/follow-ups/follow-up.ts";
import type { HeldMail } from "../domain/mail/held-mail.ts";
import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import type { StoredAccount } from "../ports/accounts.ts";
import type { MailQueue } from "../ports/mail-queue.ts";
import type { Pause } from "../ports/pause.ts";
import type { WakeCalendar } from "../ports/wake-calendar.ts";
import { deliver, type DeliverDeps } from "./deliver.ts";
import { releaseHeld } from "./release-held.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { sendDigest } from "./send-digest.ts";
import { sendSummary, type SendSummaryDeps } from "./send-summary.ts";

export type ServeAccountDeps = DeliverDeps &
  SendSummaryDeps & {
    readonly wakeCalendar: WakeCalendar;
    readonly mailQueue: MailQueue;
    readonly pause: Pause;
  };

export type ServeOutcome = { readonly kind: "served"; readonly did: readonly string[] } | { readonly kind: "gone" };

/** One account as it stands, with what its next moments depend on. */
export type Standing = StoredAccount & {
  readonly now: string;
  readonly openFollowUps: readonly FollowUp[];
  readonly held: readonly HeldMail[];
  readonly owed: readonly OwedMail[];
};

/** Does all that is due for an account, and sets when it is due next. A stale or doubled wake finds nothing to do. */
export async function serveAccount(deps: ServeAccountDeps, accountId: string): Promise<ServeOutcome> {
  await deliver(deps, accountId);
  const did: string[] = [];
  const end = await retryOnConflict(deps.pause, async () => {
    for (;;) {
      const standing = await stand(deps, accountId);
      if (!standing) return "gone";
      const step = await nextStep(deps, standing);
      if (step === "rested" || step === "conflict") return step;
      did.push(step);
    }
  });
  if (end === "gone") return { kind: "gone" };
  if (did.length > 0) await deliver(deps, accountId);
  return { kind: "served", did };
}

async function stand(deps: ServeAccountDeps, accountId: string): Promise<Standing | null> {
  const stored = await deps.accounts.byId(accountId);
  if (!stored) return null;
  const [openFollowUps, held, owed] = await Promise.all([
    deps.records.openFollowUps(accountId),
    deps.records.all(accountId, "held-mail"),
    deps.outbox.owed(accountId),
  ]);
  return { ...stored, now: deps.clock(), openFollowUps, held, owed };
}

/** The first thing that is due, one commit each; nothing due: the account rests until its next moment. */
async function nextStep(
  deps: ServeAccountDeps,
  standing: Standing,
): Promise<"released" | "digest" | "summary" | "rested" | "conflict"> {
  const step =
    (await releaseHeld(deps, standing)) ?? (await sendDigest(deps, standing)) ?? (await sendSummary(deps, standing));
  if (step !== null) return step;
  return (await deps.wakeCalendar.settle(standing.account, wakeOf(standing))) ? "rested" : "conflict";
}

/** When a standing account, with `account` as it will be, is next due. */
export function wakeOf(standing: Standing): string | null {
  const { openFollowUps, held, owed } = standing;
  return nextWake({
    ...standing,
    earliestDueOn: openFollowUps.map((each) => each.dueOn).sort()[0] ?? null,
    owedSince: owed.map((each) => each.at).sort()[0] ?? null,
    heldUntil: held.flatMap((each) => each.until ?? []).sort()[0] ?? null,
  });
}
