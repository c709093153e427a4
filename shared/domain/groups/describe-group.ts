import { moneyText } from "../money/money-text.ts";
import { sayMinutes } from "../time/read-minutes.ts";
import { sayDay } from "../time/say-day.ts";
import type { Group } from "./group.ts";

/** What a group is now, as a sentence: `BNI Downtown: dues $600.00 a year, meals $15.00 a meeting.` */
export function describeGroup(before: Group | null, group: Group): string {
  const { joiningFee, dues, renewsOn, mealPerMeeting, minutesPerMeeting, baseline } = group;
  const costs = [
    joiningFee && `joining fee ${moneyText(joiningFee)}`,
    dues && `dues ${moneyText(dues.amount)} a ${dues.per}`,
    renewsOn && `renews on ${sayDay(renewsOn)}`,
    mealPerMeeting && `meals ${moneyText(mealPerMeeting)} a meeting`,
    minutesPerMeeting !== null && `${sayMinutes(minutesPerMeeting)} a meeting`,
    baseline && `${moneyText(baseline)} a month from it before`,
  ].filter((each) => typeof each === "string");
  const said = costs.length > 0 ? costs.join(", ") : "no costs yet";
  const renamed = before && before.name !== group.name ? ` (so far called ${before.name})` : "";
  return `${before ? "" : "New group "}${group.name}${renamed}: ${said}.`;
}
