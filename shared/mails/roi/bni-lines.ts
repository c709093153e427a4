import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine } from "../../domain/roi/summary.ts";

/** A month's figures in the words of BNI Connect, to be copied; none of another group. */
export function bniLines({ bni }: Pick<RoiLine, "bni">): readonly string[] {
  if (bni === null) return [];
  return [
    `TYFCB ${moneyText(bni.tyfcb)}`,
    `1-2-1s ${bni.oneToOnes}`,
    `Referrals given: RGI ${bni.rgi}, RGO ${bni.rgo}`,
    `Referrals received: RRI ${bni.rri}, RRO ${bni.rro}`,
    ...(bni.present + bni.absent > 0 ? [`Present ${bni.present}, absent ${bni.absent}`] : []),
  ];
}
