import { betaMean } from "../chance/beta.ts";
import { enough, type Range, rangeOf, trialsFor } from "./need.ts";
import { goodChance } from "./plan-for.ts";
import type { Stage } from "./stage.ts";
import { chanceStill, stillWanted } from "./still-wanted.ts";

/** How many more people to ask. `onAverage`: so many yeses at one's rate take that many, rounded up; `enough`: in eight of ten futures. */
export type ToAsk = {
  readonly rate: number;
  readonly onAverage: number;
  readonly range: Range;
  readonly enough: number | null;
};

/** For `missing` more yeses at one's own rate, those who were asked `waiting` days ago and have not answered taken into account. */
export function toAsk(missing: number, stage: Stage, waiting: readonly number[]): ToAsk {
  const coming = waiting.map((age) => chanceStill(stage, age));
  const need = trialsFor(stillWanted(missing, coming), stage.rate);
  const rate = betaMean(stage.rate);
  const open = missing - coming.reduce((sum, each) => sum + each, 0);
  return {
    rate,
    onAverage: Math.max(0, Math.ceil(open / rate)),
    range: rangeOf(need),
    enough: enough(need, goodChance),
  };
}
