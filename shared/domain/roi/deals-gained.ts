import type { Settings } from "../accounts/settings.ts";
import type { LocalDay } from "../time/local-day.ts";
import { dealSums } from "./deal-sums.ts";
import { gainOf } from "./gain.ts";
import type { Share } from "./share.ts";

/** A deal that gained something, after the margin, in minor units. `isPart`: it is counted elsewhere. */
export type DealGained = {
  readonly contactId: string;
  readonly wonOn: LocalDay;
  readonly gain: number;
  readonly isPart: boolean;
};

export const dealsGained = (
  { outcomes }: Pick<Share, "outcomes">,
  { currency, margin }: Pick<Settings, "currency" | "margin">,
): readonly DealGained[] =>
  dealSums(outcomes, currency)
    .filter(({ sum }) => sum.minor > 0)
    .map(({ contactId, day, sum, isPart }) => ({
      ...{ contactId, isPart },
      wonOn: day,
      gain: gainOf(sum, margin).minor,
    }));
