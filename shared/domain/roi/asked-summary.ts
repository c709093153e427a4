import type { Month } from "../time/months.ts";

/** Which summary somebody asked for: of the months from `from` (else of `month` alone) to `month`, of all or of one group. */
export type AskedSummary = {
  readonly month: Month;
  readonly from?: Month;
  readonly groupId?: string;
};
