import type { DigestBlock } from "../domain/digests/block.ts";
import { blocksToldOn } from "../domain/digests/planned-blocks.ts";
import { summarise } from "../domain/roi/summarise.ts";
import type { LocalDay } from "../domain/time/local-day.ts";
import { daysBetween, monthOf } from "../domain/time/local-time.ts";
import type { Records } from "../ports/records.ts";
import type { Standing } from "./standing.ts";

/** What the digest of that day tells beside whom to follow up; what it takes to say it is loaded only then. */
export async function blocksOf(
  records: Records,
  standing: Standing,
  day: LocalDay,
): Promise<readonly DigestBlock[]> {
  const { account, settings, groups, events } = standing;
  const told = blocksToldOn(standing, { day, lastDigestOn: account.lastDigestOn });
  if (told.length === 0) return [];
  const [contacts, followUps, outcomes] = await Promise.all([
    records.all(account.id, "contact"),
    records.all(account.id, "follow-up"),
    records.all(account.id, "outcome"),
  ]);
  const kept = { contacts, followUps, outcomes, groups, events };
  const { lines } = summarise({ month: monthOf(day), settings, today: day, ...kept });
  return told.flatMap(({ kind, group, on }) => {
    const line = lines.find((each) => each.kind === "group" && each.name === group.name);
    return line ? [{ kind, group, on, days: daysBetween(day, on), verdict: line.verdict }] : [];
  });
}
