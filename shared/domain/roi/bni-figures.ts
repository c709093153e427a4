import type { Attendance } from "../events/attendance.ts";
import type { Group } from "../groups/group.ts";
import { isBni } from "../groups/is-bni.ts";
import type { PalmsReport } from "../groups/palms.ts";
import type { Money } from "../money/money.ts";
import type { Reach } from "../outcomes/outcome.ts";
import { monthOf } from "../time/local-time.ts";
import { isWithin, type Period } from "./period.ts";
import type { Share } from "./share.ts";

/** What a member of BNI enters into BNI Connect, in its words: thank you for closed business, one-to-ones, referrals given and received inside and outside, presence. */
export type BniFigures = {
  readonly tyfcb: Money;
  readonly oneToOnes: number;
  readonly rgi: number;
  readonly rgo: number;
  readonly rri: number;
  readonly rro: number;
  readonly present: number;
  readonly absent: number;
  readonly late: number;
  readonly medical: number;
  readonly substitutes: number;
  /** What the group's own report says of the same months; null: nobody has sent one. */
  readonly reported: PalmsReport["figures"] | null;
};

/** Of a group that is called so; null of any other. Where nobody said, a referral is inside. */
export function bniFigures(share: Share, period: Period, business: Money): BniFigures | null {
  const { group } = share;
  if (group === null || !isBni(group)) return null;
  const came = share.outcomes.filter(({ day, isPart }) => isWithin(day, period) && !isPart);
  const referrals = (what: "given" | "lead", where: Reach) =>
    came.filter((each) => each.what === what && (each.reach ?? "inside") === where).length;
  const events = share.events.filter(({ day }) => isWithin(day, period));
  const were = (attendance: Attendance) => events.filter((event) => event.attendance === attendance).length;
  return {
    tyfcb: business,
    oneToOnes: came.filter(({ what }) => what === "coffee").length,
    rgi: referrals("given", "inside"),
    rgo: referrals("given", "outside"),
    rri: referrals("lead", "inside"),
    rro: referrals("lead", "outside"),
    present: were("attended"),
    absent: were("missed"),
    late: were("late"),
    medical: were("medical"),
    substitutes: were("substitute"),
    reported: reportOf(group, period),
  };
}

const reportOf = ({ palms = [] }: Group, period: Period): PalmsReport["figures"] | null =>
  palms.find(({ from, to }) => from === monthOf(period.from) && to === monthOf(period.to))?.figures ?? null;
