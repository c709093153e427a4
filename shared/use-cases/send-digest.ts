import type { Account } from "../domain/accounts/account.ts";
import { dueDigestDay } from "../domain/digests/morning.ts";
import { pickDigest } from "../domain/digests/pick-digest.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import { renderFollowUpDigest } from "../mails/follow-up-digest.tsx";
import type { Ledger } from "../ports/ledger.ts";
import type { Records } from "../ports/records.ts";
import { type OweMailDeps, oweMail } from "./owe-mail.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type SendDigestDeps = OweMailDeps & { readonly records: Records; readonly ledger: Ledger };

/** Decides today's digest once, where its moment has come and somebody is due. Null: not now. */
export async function sendDigest(
  deps: SendDigestDeps,
  standing: Standing,
): Promise<"digest" | "conflict" | null> {
  const day = dueDigestDay(standing.account, standing.settings, standing.now);
  if (day === null || !standing.openFollowUps.some((each) => each.dueOn <= day)) return null;
  const entry = `digest#${standing.account.id}#${day}`;
  const changed = { lastDigestOn: day };
  const mail = await owedDigest(deps, standing, { entry, day });
  const after = mail ? { ...standing, owed: [...standing.owed, mail.owed] } : standing;
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, after, changed satisfies Partial<Account>),
    ...(mail && { threads: [mail.thread], owed: [mail.owed] }),
  });
  return outcome === "conflict" ? "conflict" : "digest";
}

/** Null: whoever was due is no longer on record. */
async function owedDigest(
  deps: SendDigestDeps,
  { account, openFollowUps, now }: Standing,
  { entry, day }: { entry: string; day: LocalDay },
) {
  const due = openFollowUps.filter((each) => each.dueOn <= day);
  const [contacts, events, groups] = await Promise.all([
    deps.records.byRefs(
      account.id,
      [...new Set(due.map((each) => each.contactId))].map((id) => ({ kind: "contact", id }) as const),
    ),
    deps.records.all(account.id, "event"),
    deps.records.all(account.id, "group"),
  ]);
  const digest = pickDigest({
    today: day,
    followUps: due,
    contacts: contacts.filter((item) => item.kind === "contact"),
    events,
    groups,
  });
  const to = account.addresses[0];
  if (!digest || to === undefined) return null;
  return oweMail(deps, {
    entry,
    accountId: account.id,
    to,
    at: now,
    mail: "digest",
    numbered: digest.items.map(({ n, contactId }) => ({ n, contactId })),
    isAnswer: false,
    inReplyTo: null,
    render: (letterhead) => renderFollowUpDigest(digest, letterhead),
  });
}
