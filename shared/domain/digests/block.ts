import type { Group } from "../groups/group.ts";
import type { Verdict } from "../roi/summary.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What a morning's mail tells beside whom to follow up. `renewal`: dues that fall due, while there is time to decide. */
export type DigestBlock = {
  readonly kind: "renewal";
  readonly group: Group;
  readonly on: LocalDay;
  /** From today. */
  readonly days: number;
  readonly verdict: Verdict;
};
