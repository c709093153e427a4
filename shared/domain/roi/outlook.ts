import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import { type GroupVerdict, judge } from "../verdicts/judge.ts";
import { chanceOfNextTerm } from "../verdicts/next-term.ts";
import { type Change, changesOf } from "../verdicts/one-change.ts";
import type { GroupRecord } from "../verdicts/record.ts";
import { groupRecord, seenElsewhere } from "./group-record.ts";
import { habitsOf } from "./habits-of.ts";
import type { RoiContext } from "./roi-context.ts";
import type { Share } from "./share.ts";

/** Whether a group is worth going on with, from one's own contacts, leads and deals. */
export type Outlook = {
  readonly kind: GroupVerdict["kind"];
  /** That the gain to be expected exceeds the cost until `until`. */
  readonly chance: number;
  readonly until: LocalDay;
  /** That what comes in during the next year exceeds what that costs. */
  readonly nextYear: number;
  /** When the next verdict can be had. */
  readonly nextOn: LocalDay;
  /** The figures it rests on. */
  readonly people: number;
  readonly leads: number;
  readonly deals: number;
  /** What would lift the gain most; null: nothing that is on record would. */
  readonly change: Change | null;
};

/** Null of what is no group, or costs nothing. */
export function outlookOf(
  share: Share,
  cost: Money,
  { shares, ...context }: RoiContext & { readonly shares: readonly Share[] },
): Outlook | null {
  if (!share.group || cost.minor === 0) return null;
  const elsewhere = seenElsewhere(shares, share, context.settings);
  const record = groupRecord(share, cost, { ...context, elsewhere });
  const term = termOf(record);
  const { kind, chance, nextDay } = judge(record, term);
  return {
    kind,
    chance,
    until: addDays(share.group.since, term),
    nextYear: chanceOfNextTerm(record, year, record.costPerDay * year),
    nextOn: addDays(share.group.since, nextDay),
    people: record.metAt.length,
    leads: record.leads.length,
    deals: record.deals.length,
    change: changesOf(habitsOf(share, context.settings.zone)).find(({ lift }) => lift >= worthSaying) ?? null,
  };
}

/** What lifts the gain by less is no advice. */
const worthSaying = 1.05;

const year = 365;

/** Two years at first, then each further year that has begun. */
const termOf = ({ day }: GroupRecord): number => Math.max(2, Math.floor(day / year) + 1) * year;
