import { minutesOf, paidFor, wasThere } from "../events/took-place.ts";
import type { Group } from "../groups/group.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { LocalDay } from "../time/local-day.ts";
import { monthOf } from "../time/local-time.ts";
import { addMonths, monthsFrom } from "../time/months.ts";
import { sayMonth } from "../time/say-day.ts";
import { amortised, type Paid } from "./amortised.ts";
import { timeCost } from "./cost-per.ts";
import { isWithin, type Period } from "./period.ts";
import type { Share } from "./share.ts";
import type { CostLine } from "./summary.ts";

const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** What a share has cost in the period, addend by addend, each in the currency in which it was stated. */
export function costsOf(share: Share, period: Period, hourlyRate: Money | null): readonly CostLine[] {
  const meetings = meetingsOf(share, period);
  return [
    ...duesOf(share.group, period),
    ...joiningOf(share.group, period),
    ...mealsOf(share.group, meetings),
    ...entriesOf(share, period),
    ...timeOf(share, period, hourlyRate),
  ];
}

/** A joining fee is spread over so many months. */
const monthsOfJoining = 24;

/** Dues by calendar month begun. */
function duesOf(group: Group | null, period: Period): readonly CostLine[] {
  if (!group?.dues) return [];
  const { amount, per } = group.dues;
  const perYear = { ...amount, minor: amount.minor * 52 };
  const paid = per === "week" ? { amount: perYear, months: 12 } : { amount, months: monthsIn[per] };
  return spread(group, period, { ...paid, again: true, what: "Dues", how: `${moneyText(amount)} a ${per}` });
}

function joiningOf(group: Group | null, period: Period): readonly CostLine[] {
  if (!group?.joiningFee) return [];
  const amount = group.joiningFee;
  const how = `${moneyText(amount)} over two years`;
  return spread(group, period, { amount, months: monthsOfJoining, again: false, what: "Joining fee", how });
}

/** What falls on the months of the period, as an addend with its arithmetic. */
function spread(
  { since }: Group,
  period: Period,
  { what, how, ...paid }: Omit<Paid, "since"> & Pick<CostLine, "what" | "how">,
): readonly CostLine[] {
  const [first, to] = [monthOf(since), monthOf(period.to)];
  const from = monthOf(period.from) > first ? monthOf(period.from) : first;
  const begun = monthsFrom(first, to) - monthsFrom(first, addMonths(from, -1));
  const charged = amortised({ ...paid, since: first }, from, to);
  if (begun <= 0 || charged.minor === 0) return [];
  const counts = paid.again ? begun : Math.min(begun, paid.months);
  const long = counts === 1 ? "1 month" : `${counts} months`;
  if (!paid.again) return [{ what, how: `${how}, ${long} of it`, amount: charged }];
  const before = addMonths(monthOf(period.from), -1);
  const start = before < first ? `, counted from ${sayMonth(first)} on` : "";
  return [{ what, how: `${how} for ${long}${start}`, amount: charged }];
}

type Meetings = { readonly minutes: readonly (number | null)[]; readonly otherDays: readonly LocalDay[] };

/** The meetings known: the events, and the other days on which somebody was met in the group itself. */
function meetingsOf(share: Share, period: Period): Meetings {
  const events = share.events.filter((event) => isWithin(event.day, period) && wasThere(event));
  const eventDays = new Set(events.map((event) => event.day));
  const met = share.group ? share.contacts.filter((contact) => contact.eventId === null) : [];
  const days = met.map((contact) => contact.metOn).filter((day) => isWithin(day, period));
  return {
    minutes: events.map(minutesOf),
    otherDays: [...new Set(days)].filter((day) => !eventDays.has(day)),
  };
}

function mealsOf(group: Group | null, { minutes, otherDays }: Meetings): readonly CostLine[] {
  const meetings = minutes.length + otherDays.length;
  if (!group?.mealPerMeeting || meetings === 0) return [];
  const price = group.mealPerMeeting;
  const known = meetings === 1 ? "1 known meeting" : `${meetings} known meetings`;
  const byDay = otherDays.length === 0 ? "" : ` (${otherDays.length} by the day you met someone)`;
  return [
    {
      what: "Meals",
      how: `${moneyText(price)} × ${known}${byDay}`,
      amount: { ...price, minor: price.minor * meetings },
    },
  ];
}

/** What the events themselves cost, a line for each currency. */
function entriesOf(share: Share, period: Period): readonly CostLine[] {
  const costs = share.events.flatMap((event) => (isWithin(event.day, period) ? paidFor(event) : []));
  return [...Map.groupBy(costs, (cost) => cost.currency)].map(([currency, same]) => {
    const minor = same.reduce((sum, cost) => sum + cost.minor, 0);
    const how = same.length <= 4 ? same.map(moneyText).join(" + ") : `${same.length} of them`;
    return { what: same.length === 1 ? "Event" : "Events", how, amount: { minor, currency } };
  });
}

/** How long the meetings of the period took, where that is known. */
export function minutesOfShare(share: Share, period: Period): number {
  const usual = share.group?.minutesPerMeeting ?? null;
  const { minutes, otherDays } = meetingsOf(share, period);
  const lengths = [...minutes.map((each) => each ?? usual), ...otherDays.map(() => usual)];
  return lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
}

/** Hours at the owner's rate. */
function timeOf(share: Share, period: Period, hourlyRate: Money | null): readonly CostLine[] {
  const minutes = minutesOfShare(share, period);
  if (!hourlyRate || minutes === 0) return [];
  const amount = timeCost(minutes, hourlyRate);
  return [{ what: `${hoursText(minutes)} of time`, how: `at ${moneyText(hourlyRate)} an hour`, amount }];
}

function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
}
