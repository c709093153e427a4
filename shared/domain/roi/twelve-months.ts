import type { Settings } from "../accounts/settings.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addMonths, lastDayOf, type Month } from "../time/months.ts";
import { figuresOf } from "./figures.ts";
import { everythingTo } from "./period.ts";
import { recordsTo } from "./records-to.ts";
import type { RoiRecords } from "./roi-records.ts";
import { sharesOf } from "./share.ts";
import type { MonthSums } from "./summary.ts";

export type MonthsInput = {
  readonly records: RoiRecords;
  readonly settings: Settings;
  readonly month: Month;
  readonly today: LocalDay;
};

/** What had been gained and spent in all by the end of each of the twelve months up to `month`, in minor units, the oldest first. */
export const twelveMonths = ({ records, settings, month, today }: MonthsInput): readonly MonthSums[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(month, index - 11)).map((each) => {
    const asOf = [today, lastDayOf(each)].sort()[0] ?? today;
    const shares = sharesOf(recordsTo(asOf, records, settings));
    const figures = shares.map((share) => figuresOf(share, everythingTo(asOf), settings));
    const sum = (minors: readonly number[]): number => minors.reduce((total, minor) => total + minor, 0);
    return {
      month: each,
      gain: sum(figures.map(({ gain }) => gain.minor)),
      cost: sum(figures.map(({ cost }) => cost.minor)),
    };
  });
