import type { Settings } from "../accounts/settings.ts";
import { addDays, daysBetween } from "../time/local-time.ts";
import { measuredLag, settledAfter } from "../verdicts/measured-lag.ts";
import type { Elsewhere, StatedLag } from "../verdicts/record.ts";
import { dealsGained } from "./deals-gained.ts";
import { median } from "./median.ts";
import type { RoiContext } from "./roi-context.ts";
import type { Share } from "./share.ts";

/** What business in these places shows; null where it is too little to tell. */
export function seenIn(places: readonly Share[], settings: Settings): Elsewhere | null {
  const gains = places.flatMap((share) => dealsGained(share, settings)).map(({ gain }) => gain);
  const leads = places.flatMap(({ outcomes }) => outcomes.filter(({ what }) => what === "lead")).length;
  const usual = median(gains);
  if (usual === null || gains.length < enough) return null;
  const dealsPerLead = { shape: 2 + Math.min(leads, gains.length), rate: 5 + leads };
  return { gain: Math.max(1, usual), doubt: 0.7, dealsPerLead };
}

const enough = 3;

type On = Pick<RoiContext, "settings" | "asOf">;

/** How long business takes, as these places show it. */
export const lagIn = (places: readonly Share[], on: On): StatedLag => measuredLag(daysToBusiness(places, on));

/** From how many deals the days to business are known, and their median; null of too few. */
export function ownLag(
  places: readonly Share[],
  on: On,
): { readonly deals: number; readonly days: number } | null {
  const all = daysToBusiness(places, on);
  const days = median(all);
  return days === null || all.length < enough ? null : { deals: all.length, days: Math.round(days) };
}

/** The days from meeting somebody to each business of theirs, of people met long ago. When people of old cards were met nobody knows. */
function daysToBusiness(places: readonly Share[], { settings, asOf }: On): readonly number[] {
  const until = addDays(asOf, -settledAfter);
  return places.flatMap((share) => {
    const old = new Set(share.followUps.flatMap(({ contactId, isOfPile }) => (isOfPile ? [contactId] : [])));
    const metOn = new Map(share.contacts.map((contact) => [contact.id, contact.metOn]));
    return dealsGained(share, settings).flatMap(({ contactId, wonOn, isPart }) => {
      const met = metOn.get(contactId);
      const isKnown = met !== undefined && !isPart && !old.has(contactId) && met <= until && met <= wonOn;
      return isKnown ? [daysBetween(met, wonOn)] : [];
    });
  });
}
