import { entriesAfter } from "../domain/accounts/last-entries.ts";
import { isStopLinkOf, type StopLink } from "../domain/threads/stop-link.ts";
import { type StopPage, stopPage } from "../mails/stop-page.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Pause } from "../ports/pause.ts";
import type { Threads } from "../ports/threads.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { type StandDeps, stand } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type StopMailsDeps = StandDeps & {
  readonly threads: Threads;
  readonly ledger: Ledger;
  readonly pause: Pause;
  readonly mailDomain: string;
};

/** `asks`: what the browser or the mail program wants: to see what there is to do, or that it is done. `link` null: no link of ours. */
export type StopRequest = { readonly asks: "page" | "stop"; readonly link: StopLink | null };

/** `offered`: nothing was looked up. */
export type StopOutcome = {
  readonly kind: "offered" | "stopped" | "already" | "unknown";
  readonly html: string;
};

/** Ends digests and summaries as the word `stop` does, and may be repeated (RFC 8058): nothing is sent, and `undo` takes it back. */
export async function stopMails(deps: StopMailsDeps, { asks, link }: StopRequest): Promise<StopOutcome> {
  const told = (kind: StopPage): StopOutcome => ({ kind, html: stopPage(kind, deps.mailDomain) });
  if (link === null) return told("unknown");
  if (asks === "page") return told("offered");
  const thread = await deps.threads.byToken(link.token);
  if (!thread || !isStopLinkOf(thread, link)) return told("unknown");
  return told(await retryOnConflict(deps.pause, () => tryToStop(deps, thread)));
}

type Stopping = { readonly token: string; readonly accountId: string };

async function tryToStop(
  deps: StopMailsDeps,
  { token, accountId }: Stopping,
): Promise<"stopped" | "already" | "unknown" | "conflict"> {
  const standing = await stand(deps, accountId);
  if (!standing) return "unknown";
  const { account, settings: before } = standing;
  if (before.paused && before.pausedUntil === null) return "already";
  const settings = { ...before, paused: true, pausedUntil: null };
  // Whoever asks for mails again and then stops them by the same link has done two things.
  const entry = `stop#${token}#${account.version}`;
  const lastEntries = entriesAfter(account.lastEntries, { entry, changed: true, results: [] });
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, { ...standing, settings }, { lastEntries }),
    changes: [{ ref: { kind: "settings", id: "settings" }, before, after: settings }],
  });
  if (outcome === "conflict") return "conflict";
  return outcome === "committed" ? "stopped" : "already";
}
