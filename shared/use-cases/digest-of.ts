import type { Contact } from "../domain/contacts/contact.ts";
import type { Digest } from "../domain/digests/digest.ts";
import { pickDigest } from "../domain/digests/pick-digest.ts";
import { type WeekReport, weekReport } from "../domain/digests/week-report.ts";
import type { NetworkingEvent } from "../domain/events/event.ts";
import { type NamedQuestion, pickQuestion } from "../domain/questions/pick-question.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";

export type DigestDeps = { readonly records: Records };
export type DigestToSend = Digest & { readonly asked: NamedQuestion | null };

/** What a morning's mail says. Null: whoever was due is no longer on record, and nothing else is to be told. */
export async function digestOf(
  { records }: DigestDeps,
  { account, settings, openFollowUps }: Standing,
  { day, withWeek }: { day: LocalDay; withWeek: boolean },
): Promise<DigestToSend | null> {
  const followUps = openFollowUps.filter((each) => each.dueOn <= day);
  const ids = [...new Set(followUps.map((each) => each.contactId))];
  const [items, events, groups] = await Promise.all([
    records.byRefs(
      account.id,
      ids.map((id) => ({ kind: "contact", id })),
    ),
    records.all(account.id, "event"),
    records.all(account.id, "group"),
  ]);
  const contacts = items.filter((item): item is Contact => item.kind === "contact");
  const due = pickDigest({ today: day, followUps, contacts, events, groups });
  if (due.items.length === 0 && !withWeek) return null;
  const asked = pickQuestion({ today: day, account, settings, items: due.items, contacts, events, groups });
  const week = withWeek ? await weekOf(records, account.id, { day, events }) : null;
  return { ...due, question: asked?.question ?? null, asked, week };
}

type On = { readonly day: LocalDay; readonly events: readonly NetworkingEvent[] };

async function weekOf(records: Records, accountId: string, { day, events }: On): Promise<WeekReport> {
  const [followUps, contacts] = await Promise.all([
    records.all(accountId, "follow-up"),
    records.all(accountId, "contact"),
  ]);
  return weekReport({ today: day, followUps, contacts, events });
}
