import type { Account } from "../domain/accounts/account.ts";
import { firstWeekEndsOn } from "../domain/digests/first-week.ts";
import { dueDigestDay } from "../domain/digests/morning.ts";
import { blocksToldOn, isWorthAMail } from "../domain/digests/planned-blocks.ts";
import { setAsideIn } from "../domain/digests/set-aside.ts";
import { comingOccurrences } from "../domain/events/coming-occurrences.ts";
import { itemsOf } from "../domain/introductions/introduction-block.ts";
import { applied, bookOf, merged, putting } from "../domain/ledger/book.ts";
import type { Change } from "../domain/ledger/item.ts";
import { afterAsking } from "../domain/questions/after-asking.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import { renderFollowUpDigest } from "../mails/follow-up-digest.tsx";
import type { Ledger } from "../ports/ledger.ts";
import { type DigestDeps, type DigestToSend, digestOf } from "./digest-of.ts";
import { type OweMailDeps, oweMail } from "./owe-mail.ts";
import type { Standing } from "./standing.ts";
import { unaskedPart } from "./unasked-part.ts";

export type SendDigestDeps = OweMailDeps & DigestDeps & { readonly ledger: Ledger };

/** Decides today's digest once, where its moment has come and somebody is due, or the first week is over. Null: not now. */
export async function sendDigest(
  deps: SendDigestDeps,
  standing: Standing,
): Promise<"digest" | "conflict" | null> {
  const { account, settings, openFollowUps, now } = standing;
  const day = dueDigestDay(account, settings, now);
  if (day === null) return null;
  const weekEnds = firstWeekEndsOn(account, settings.zone);
  const withWeek = weekEnds !== null && weekEnds <= day;
  const isDue = openFollowUps.some((each) => each.dueOn <= day);
  const tells = blocksToldOn(standing, { day, lastDigestOn: account.lastDigestOn }).some(isWorthAMail);
  if (!withWeek && !isDue && !tells) return null;
  const coming = comingIn(standing, day);
  const setAside = setAsideIn(applied(coming.book, coming.changes), day, invitedBy(deps, standing));
  const digest = await digestOf(deps, standing, { day, withWeek, setAside: setAside.blocks });
  const changed = changedBy(account, day, digest);
  const entry = `digest#${account.id}#${day}`;
  const mail = digest && (await owedDigest(deps, standing, { entry, digest }));
  const after = mail ? { ...standing, owed: [...standing.owed, mail.owed] } : standing;
  const outcome = await deps.ledger.commit({
    ...unaskedPart(entry, after, changed),
    changes: merged([...coming.changes, ...(mail ? setAside.changes : []), ...shownIn(standing, digest)]),
    ...(mail && { threads: [mail.thread], owed: [mail.owed] }),
  });
  return outcome === "conflict" ? "conflict" : "digest";
}

const mostComing = 40;

/** The times of series that have come nearer become events of their own. */
function comingIn({ account, settings, events, series }: Standing, day: LocalDay) {
  const book = bookOf(account, settings, [...events, ...series]);
  const coming = comingOccurrences(book, day).slice(0, mostComing);
  return { book, changes: coming.map((event) => putting(book, event)) };
}

const invitedBy = ({ mailDomain }: SendDigestDeps, { account, now }: Standing) => ({
  now,
  mailDomain,
  attendee: account.addresses[0] ?? "",
});
/** What was suggested is kept, so that it rests, and comes no more after a no. */
function shownIn(
  { account, settings, introductions }: Standing,
  digest: DigestToSend | null,
): readonly Change[] {
  const book = bookOf(account, settings, introductions);
  return (digest?.blocks ?? []).flatMap((block) =>
    block.kind === "introduction" && block.news === "suggested" ? [putting(book, block.introduction)] : [],
  );
}

function changedBy(account: Account, day: LocalDay, digest: DigestToSend | null): Partial<Account> {
  if (digest === null) return { lastDigestOn: day };
  const asked = afterAsking({ account, today: day }, digest.asked);
  const weekTold = asked.weekTold || digest.week !== null;
  const isAnswerable = digest.items.length > 0 || digest.question !== null;
  const unanswered = asked.unanswered + (isAnswerable ? 1 : 0);
  return { lastDigestOn: day, acquaintance: { ...asked, weekTold, unanswered } };
}

function owedDigest(
  deps: SendDigestDeps,
  { account, now }: Standing,
  { entry, digest }: { entry: string; digest: DigestToSend },
) {
  const to = account.addresses[0];
  if (to === undefined) return null;
  return oweMail(deps, {
    entry,
    accountId: account.id,
    to,
    at: now,
    mail: "digest",
    numbered: [
      ...digest.items.map(({ n, contactId }) => ({ n, contactId })),
      ...(digest.asked?.person ? [{ ...digest.asked.person, asked: true as const }] : []),
      ...digest.blocks.flatMap((block) => (block.kind === "introduction" ? itemsOf(block) : [])),
    ],
    question: digest.question,
    isAnswer: false,
    render: (letterhead) => renderFollowUpDigest(digest, letterhead),
  });
}
