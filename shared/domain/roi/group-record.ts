import type { Money } from "../money/money.ts";
import { daysBetween } from "../time/local-time.ts";
import type { Deal, Elsewhere, GroupRecord, Lead } from "../verdicts/record.ts";
import { unstatedLag } from "../verdicts/record.ts";
import { dealSums } from "./deal-sums.ts";
import { gainOf } from "./gain.ts";
import { median } from "./median.ts";
import type { RoiContext } from "./roi-context.ts";
import type { Share } from "./share.ts";

const daysInMonth = 30.44;

/** What is on record of a group, as verdicts are made of it. What came before joining, where it is stated, is a cost like any other. */
export function groupRecord(
  share: Share,
  cost: Money,
  { settings, asOf, elsewhere }: RoiContext & { readonly elsewhere: Elsewhere | null },
): GroupRecord {
  const since = share.group?.since ?? asOf;
  const at = (day: string): number => Math.max(0, daysBetween(since, day));
  const metOn = new Map(share.contacts.map((contact) => [contact.id, contact.metOn]));
  const metAt = (contactId: string): number => at(metOn.get(contactId) ?? since);
  const day = at(asOf);
  const baseline = share.group?.baseline ?? null;
  const perMonth = baseline ? gainOf(baseline, settings.margin).minor : 0;
  const costPerDay = cost.minor / Math.max(day, 30) + perMonth / daysInMonth;
  return {
    day,
    metAt: share.contacts.map((contact) => at(contact.metOn)),
    leads: share.outcomes
      .filter(({ what, isPart }) => what === "lead" && !isPart)
      .map((lead): Lead => ({ metAt: metAt(lead.contactId), cameAt: at(lead.day) })),
    deals: dealsOfShare(share, settings).map(({ contactId, wonOn, gain }): Deal => {
      const wonAt = at(wonOn);
      return { metAt: Math.min(metAt(contactId), wonAt), wonAt, gain };
    }),
    lag: unstatedLag,
    elsewhere,
    costSoFar: cost.minor + (perMonth * day) / daysInMonth,
    costPerDay,
  };
}

/** Deals that gained something. */
const dealsOfShare = (share: Pick<Share, "outcomes">, settings: RoiContext["settings"]) =>
  dealSums(share.outcomes, settings.currency)
    .filter(({ sum }) => sum.minor > 0)
    .map(({ contactId, day, sum }) => ({ contactId, wonOn: day, gain: gainOf(sum, settings.margin).minor }));

/** What business in other places shows; null where it is too little to tell. */
export function seenElsewhere(
  shares: readonly Share[],
  own: Share,
  settings: RoiContext["settings"],
): Elsewhere | null {
  const others = shares.filter((share) => share !== own);
  const gains = others.flatMap((share) => dealsOfShare(share, settings)).map(({ gain }) => gain);
  const leads = others.flatMap(({ outcomes }) => outcomes.filter(({ what }) => what === "lead")).length;
  const usual = median(gains);
  if (usual === null || gains.length < enough) return null;
  const dealsPerLead = { shape: 2 + Math.min(leads, gains.length), rate: 5 + leads };
  return { gain: Math.max(1, usual), doubt: 0.7, dealsPerLead };
}

const enough = 3;
