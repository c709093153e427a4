import type { Settings } from "../accounts/settings.ts";
import { moneyText } from "../money/money-text.ts";
import { sayDay } from "../time/say-day.ts";
import { costsOf } from "./costs.ts";
import type { Period } from "./period.ts";
import type { Share } from "./share.ts";

/** What is in no sum, a sentence each: an amount is never converted at a rate that nobody stated. */
export function leftOutOf(share: Share, period: Period, settings: Settings): readonly string[] {
  const { currency } = settings;
  const won = share.outcomes.flatMap(({ what, amount, day }) =>
    (what === "won" || what === "invoice") && amount
      ? [{ what: "Business", how: `won on ${sayDay(day)}`, amount }]
      : [],
  );
  return [...costsOf(share, period, settings.hourlyRate), ...won]
    .filter(({ amount }) => amount.currency !== currency)
    .map(
      ({ what, how, amount }) =>
        `${what} ${how} (${moneyText(amount)}) is not counted: the figures are in ${currency}.`,
    );
}
