import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine } from "../../domain/roi/summary.ts";

/** A month's figures in the words of BNI Connect, to be copied; none of another group. */
export function bniLines({ bni }: Pick<RoiLine, "bni">): readonly string[] {
  if (bni === null) return [];
  const { tyfcb, oneToOnes, rgi, rgo, rri, rro, present, absent } = bni;
  return [
    `TYFCB ${moneyText(tyfcb)}, 1-2-1s ${oneToOnes}`,
    `RGI ${rgi}, RGO ${rgo}, RRI ${rri}, RRO ${rro}`,
    ...(present + absent > 0 ? [`Present ${present}, absent ${absent}`] : []),
  ];
}
