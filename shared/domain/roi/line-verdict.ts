import type { LocalDay } from "../time/local-day.ts";
import { unstatedDealsPerLead } from "../verdicts/arrivals.ts";
import { type Change, changesOf } from "../verdicts/one-change.ts";
import type { Elsewhere } from "../verdicts/record.ts";
import { netOf } from "./balance-text.ts";
import { habitsOf } from "./habits-of.ts";
import { baselinePerDay, perDay, recordOf } from "./record-of.ts";
import type { RoiContext } from "./roi-context.ts";
import { lagIn, seenIn } from "./seen-in.ts";
import type { Share } from "./share.ts";
import type { RoiFigures, Verdict } from "./summary.ts";
import { verdictOf } from "./verdict.ts";

/** `isOver`: an event. */
type Of = {
  readonly share: Share;
  readonly soFar: RoiFigures;
  readonly since: LocalDay;
  readonly isOver: boolean;
};

/** The verdict on one group or event. `others`: what came in other places. */
export function lineVerdict(
  { share, soFar, since, isOver }: Of,
  context: Pick<RoiContext, "settings" | "asOf">,
  others: readonly Share[],
): Verdict {
  const { settings, asOf } = context;
  const { margin } = settings;
  const { group } = share;
  const pace = perDay(soFar.cost.minor, since, asOf) + baselinePerDay(group?.baseline ?? null, settings);
  const record = recordOf(
    {
      ...{ share, since, isOver, net: netOf(soFar) },
      costPerDay: isOver ? 0 : pace,
      lag: lagIn(others, context),
      elsewhere: seenIn(others, settings) ?? (isOver ? inProportion(soFar) : null),
    },
    context,
  );
  const onGain = margin !== null || (group?.baseline ?? null) !== null;
  return verdictOf({ figures: soFar, record, since, onGain });
}

/** People go to events that are in proportion to their business: where no deal is known, one is supposed to gain about what it cost. */
const inProportion = ({ cost }: RoiFigures): Elsewhere => ({
  gain: Math.max(1, cost.minor),
  doubt: 1.2,
  dealsPerLead: unstatedDealsPerLead,
});

/** What of a group's gain is in one's own hands; null where nothing was spent, or nothing would lift it enough to be advice. */
export const changeOf = (share: Share, { cost }: RoiFigures, zone: string): Change | null =>
  share.group === null || cost.minor === 0
    ? null
    : (changesOf(habitsOf(share, zone)).find(({ lift }) => lift >= worthSaying) ?? null);

const worthSaying = 1.05;
