import { dueSummaryMonth } from "../domain/roi/month-end.ts";
import { summarise } from "../domain/roi/summarise.ts";
import type { RoiSummary } from "../domain/roi/summary.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Month } from "../domain/time/months.ts";
import { renderRoiSummary } from "../mails/roi-summary.tsx";
import { oweMail } from "./owe-mail.ts";
import type { SendDigestDeps } from "./send-digest.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type SendSummaryDeps = SendDigestDeps;

/** Decides the last month's summary once, on the first local morning after it. Null: not now. */
export async function sendSummary(
  deps: SendSummaryDeps,
  standing: Standing,
): Promise<"summary" | "conflict" | null> {
  const month = dueSummaryMonth(standing.account, standing.settings, standing.now);
  if (month === null) return null;
  const entry = `roi#${standing.account.id}#${month}`;
  const summary = await summaryOf(deps, standing, month);
  // An account in which nothing was ever recorded gets no mail about nothing.
  const mail = summary.lines.length > 0 ? await owedSummary(deps, standing, { entry, summary }) : null;
  const after = mail ? { ...standing, owed: [...standing.owed, mail.owed] } : standing;
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, after, { lastSummaryOf: month }),
    ...(mail && { threads: [mail.thread], owed: [mail.owed] }),
  });
  return outcome === "conflict" ? "conflict" : "summary";
}

async function summaryOf(deps: SendSummaryDeps, standing: Standing, month: Month): Promise<RoiSummary> {
  const { account, settings, now } = standing;
  const [contacts, followUps, events, groups, outcomes] = await Promise.all([
    deps.records.all(account.id, "contact"),
    deps.records.all(account.id, "follow-up"),
    deps.records.all(account.id, "event"),
    deps.records.all(account.id, "group"),
    deps.records.all(account.id, "outcome"),
  ]);
  const today = localDay(now, settings.zone);
  return summarise({ month, settings, today, contacts, followUps, events, groups, outcomes });
}

async function owedSummary(
  deps: SendSummaryDeps,
  { account, now }: Standing,
  { entry, summary }: { entry: string; summary: RoiSummary },
) {
  const to = account.addresses[0];
  if (to === undefined) return null;
  return oweMail(deps, {
    entry,
    accountId: account.id,
    to,
    at: now,
    mail: "roi-summary",
    numbered: [],
    isAnswer: false,
    render: (letterhead) => renderRoiSummary(summary, letterhead),
  });
}
