import { profileOf } from "../measure/profile.ts";
import type { PlayedMonth } from "../play/played-month.ts";
import { addedUsage, timesUsage } from "./added-usage.ts";
import { type Deployed, journeyUsage } from "./journey-usage.ts";
import type { Usage } from "./prices.ts";

const gigabyte = 2 ** 30;
const daysOfAMonth = 30.4;

/** What is kept is counted as it is after so many months. */
const months = 12;

export type Month = PlayedMonth & {
  /** How often each journey is made in a month. */
  readonly plays: Readonly<Record<string, number>>;
};

/** What one user makes AWS do in a month. */
export function monthUsage({ observed, plays }: Month, deployed: Deployed): Usage {
  const each = Object.entries(plays).map(([journey, times]) =>
    timesUsage(journeyUsage(profileOf(observed, journey), deployed), times),
  );
  return each.reduce(addedUsage, {});
}

/** What is kept of one user after a year of such months. `daysKept`: of objects, by prefix; for ever where it says nothing. */
export function keptUsage({ observed, items, plays }: Month, daysKept: ReadonlyMap<string, number>): Usage {
  const objects = Object.entries(plays).flatMap(([journey, times]) =>
    [...profileOf(observed, journey).objects].map(([prefix, sizes]) => {
      const monthly = (sum(sizes) / (observed.journeys.get(journey) ?? 1)) * times;
      return monthly * Math.min(months, (daysKept.get(prefix) ?? Number.POSITIVE_INFINITY) / daysOfAMonth);
    }),
  );
  const table = (sum(items.map(({ bytes }) => bytes)) * months) / gigabyte;
  return {
    s3GigabyteMonth: sum(objects) / gigabyte,
    dynamoGigabyteMonth: table,
    dynamoRecoveryGigabyteMonth: table,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
