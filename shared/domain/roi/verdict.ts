import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import { judge } from "../verdicts/judge.ts";
import { chanceOfNextTerm } from "../verdicts/next-term.ts";
import type { GroupRecord } from "../verdicts/record.ts";
import { type Balance, balanceText, netOf } from "./balance-text.ts";
import { returnOn } from "./gain.ts";
import type { Outlook, Verdict } from "./summary.ts";

type Question = Balance & {
  /** What is on record of what has a cost. */
  readonly record: GroupRecord;
  readonly since: LocalDay;
};

/** The one verdict on a group, an event or everything: the arithmetic, and where anything was spent whether it is worth going on. */
export function verdictOf({ record, since, ...balance }: Question): Verdict {
  const { gain, cost, business } = balance.figures;
  const sums = { roi: returnOn(gain, cost), net: netOf(balance.figures), because: balanceText(balance) };
  if (cost.minor === 0)
    return { ...sums, kind: business.minor === 0 ? "nothing yet" : "no cost", outlook: null };
  const { kind, ...outlook } = outlookOf(record, since);
  const isOpen = kind === "not yet" || kind === "too early";
  return { ...sums, kind: isOpen && sums.net.minor >= 0 ? "paid off so far" : kind, outlook };
}

const year = 365;

function outlookOf(record: GroupRecord, since: LocalDay): Outlook & Pick<ReturnType<typeof judge>, "kind"> {
  const term = termOf(record);
  const { kind, chance, nextDay } = judge(record, term);
  return {
    kind,
    chance,
    until: addDays(since, term),
    nextYear: record.isOver ? null : chanceOfNextTerm(record, year, record.costPerDay * year),
    firstOn: kind === "too early" ? addDays(since, nextDay) : null,
  };
}

/** Two years at first, then each further year that has begun. */
const termOf = ({ day }: GroupRecord): number => Math.max(2, Math.floor(day / year) + 1) * year;
