import { fractionOf } from "./fraction-of.ts";
import type { Money } from "./money.ts";

/** An amount in parts of so many of `whole`: differences of the rounded running sum, so that parts of the whole sum to it exactly. */
export function partsOf(money: Money, shares: readonly number[], whole: number): readonly Money[] {
  let sum = 0;
  let given = 0;
  return shares.map((share) => {
    sum += share;
    const until = fractionOf(money, sum, whole).minor;
    const part = { ...money, minor: until - given };
    given = until;
    return part;
  });
}
