import type { Settings } from "../accounts/settings.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import { converted } from "../money/exchange-rate.ts";
import type { Money } from "../money/money.ts";
import type { RoiRecords } from "./roi-records.ts";

/** The records with every amount in the account's currency for which a rate was stated; other amounts stay as they are. */
export function inOneCurrency<Records extends RoiRecords>(records: Records, settings: Settings): Records {
  const { currency, exchange } = settings;
  if (exchange.length === 0) return records;
  const own = <Amount extends Money | null>(amount: Amount): Amount | Money =>
    amount === null ? amount : (converted(amount, currency, exchange) ?? amount);
  return {
    ...records,
    outcomes: records.outcomes.map((each) => ({ ...each, amount: own(each.amount) })),
    events: records.events.map((event) => eventIn(event, own)),
    groups: records.groups.map((group) => groupIn(group, own)),
  };
}

type Own = <Amount extends Money | null>(amount: Amount) => Amount | Money;

const eventIn = (event: NetworkingEvent, own: Own): NetworkingEvent => ({
  ...event,
  cost: own(event.cost),
  extras: event.extras.map((each) => ({ ...each, amount: own(each.amount) })),
});

const groupIn = (group: Group, own: Own): Group => ({
  ...group,
  joiningFee: own(group.joiningFee),
  dues: group.dues && { ...group.dues, amount: own(group.dues.amount) },
  mealPerMeeting: own(group.mealPerMeeting),
  baseline: own(group.baseline),
});
