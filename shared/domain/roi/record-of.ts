import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { Deal, Elsewhere, GroupRecord, Lead, StatedLag } from "../verdicts/record.ts";
import { dealsGained } from "./deals-gained.ts";
import { gainOf } from "./gain.ts";
import type { RoiContext } from "./roi-context.ts";
import type { Share } from "./share.ts";

type Judged = {
  readonly share: Pick<Share, "contacts" | "outcomes">;
  readonly since: LocalDay;
  /** Gain less cost, as it is told. */
  readonly net: Money;
  /** In minor units; what came in before joining, where it is stated, is a cost like any other. */
  readonly costPerDay: number;
  /** An event: nobody more is met there. */
  readonly isOver: boolean;
  readonly elsewhere: Elsewhere | null;
  /** As other places show it: the record's own deals are not counted twice. */
  readonly lag: StatedLag;
};

/** What is on record of what is to be judged. Its money is that of the figures: what is covered there is covered here. */
export function recordOf(
  { share, since, net, ...judged }: Judged,
  context: Pick<RoiContext, "settings" | "asOf">,
): GroupRecord {
  const { settings, asOf } = context;
  const at = (day: string): number => Math.max(0, daysBetween(since, day));
  const metOn = new Map(share.contacts.map((contact) => [contact.id, contact.metOn]));
  const metAt = (contactId: string): number => at(metOn.get(contactId) ?? since);
  const deals = dealsGained(share, settings).map(({ contactId, wonOn, gain }): Deal => {
    const wonAt = at(wonOn);
    return { metAt: Math.min(metAt(contactId), wonAt), wonAt, gain };
  });
  return {
    ...judged,
    day: at(asOf),
    metAt: share.contacts.map((contact) => at(contact.metOn)),
    leads: share.outcomes
      .filter(({ what, isPart }) => what === "lead" && !isPart)
      .map((lead): Lead => ({ metAt: metAt(lead.contactId), cameAt: at(lead.day) })),
    deals,
    costSoFar: deals.reduce((sum, { gain }) => sum + gain, 0) - net.minor,
  };
}

/** What a cost that goes on comes to a day; in the first month not more than that of a month. */
export const perDay = (cost: number, since: LocalDay, asOf: LocalDay): number =>
  cost / Math.max(30, daysBetween(since, asOf));

const daysInMonth = 30.44;

/** What a baseline asks for each day before anything is gained. */
export const baselinePerDay = (baseline: Money | null, { margin }: RoiContext["settings"]): number =>
  baseline ? gainOf(baseline, margin).minor / daysInMonth : 0;
