import { Temporal } from "temporal-polyfill";
import type { DuesPeriod } from "../groups/group.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Outcome } from "./outcome.ts";

const steps: Readonly<Record<DuesPeriod, Temporal.DurationLike>> = {
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  "half-year": { months: 6 },
  year: { years: 1 },
};

/** Business that comes anew, each time it has come by `asOf`: the first is the deal, the others are invoices. What comes once is itself. */
export function instalments(outcome: Outcome, asOf: LocalDay): readonly Outcome[] {
  const { every, endsOn, day } = outcome;
  if (every === null) return [outcome];
  const last = endsOn !== null && endsOn < asOf ? endsOn : asOf;
  const each: Outcome[] = [{ ...outcome, every: null }];
  for (let on = nth(day, every, 1); on <= last; on = nth(day, every, each.length))
    each.push({ ...outcome, every: null, what: "invoice", day: on });
  return each;
}

/** Counted from the first day, so that the 31st stays the last of its month. */
function nth(day: LocalDay, every: DuesPeriod, n: number): LocalDay {
  const step = Temporal.Duration.from(steps[every]);
  const { weeks, months, years } = step;
  return Temporal.PlainDate.from(day)
    .add({ weeks: weeks * n, months: months * n, years: years * n })
    .toString();
}
