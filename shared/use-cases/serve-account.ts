import type { MailQueue } from "../ports/mail-queue.ts";
import type { Pause } from "../ports/pause.ts";
import type { WakeCalendar } from "../ports/wake-calendar.ts";
import { type DeliverDeps, type Delivery, deliver } from "./deliver.ts";
import { type PurgeDeps, purgeAccount } from "./purge-account.ts";
import { purgeForgotten } from "./purge-forgotten.ts";
import { releaseHeld } from "./release-held.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { sendDigest } from "./send-digest.ts";
import { type SendGatheredDeps, sendGathered } from "./send-gathered.ts";
import { type SendSummaryDeps, sendSummary } from "./send-summary.ts";
import { type Standing, stand, wakeOf } from "./standing.ts";

export type ServeAccountDeps = DeliverDeps &
  SendSummaryDeps &
  SendGatheredDeps &
  PurgeDeps & {
    readonly wakeCalendar: WakeCalendar;
    readonly mailQueue: MailQueue;
    readonly pause: Pause;
  };

export type ServeOutcome =
  | ({ readonly kind: "served"; readonly did: readonly string[] } & Delivery)
  | { readonly kind: "gone" };

/** Does all that is due for an account, and sets when it is due next. A stale or doubled wake finds nothing to do. */
export async function serveAccount(deps: ServeAccountDeps, accountId: string): Promise<ServeOutcome> {
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
  return { kind: "served", did, ...(await deliver(deps, accountId)) };
}

/** The first thing that is due, one commit each; nothing due: the account rests until its next moment. */
async function nextStep(
  deps: ServeAccountDeps,
  standing: Standing,
): Promise<"purged" | "forgot" | "released" | "gathered" | "digest" | "summary" | "rested" | "conflict"> {
  const step =
    (await purgeAccount(deps, standing)) ??
    (await purgeForgotten(deps, standing)) ??
    (await releaseHeld(deps, standing)) ??
    (await sendGathered(deps, standing)) ??
    (await sendDigest(deps, standing)) ??
    (await sendSummary(deps, standing));
  if (step !== null) return step;
  return (await deps.wakeCalendar.settle(standing.account, wakeOf(standing))) ? "rested" : "conflict";
}
