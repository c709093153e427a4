import { minutesOf, paidFor, wasThere } from "../events/took-place.ts";
import type { Group } from "../groups/group.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { LocalDay } from "../time/local-day.ts";
import { monthOf } from "../time/local-time.ts";
import { addMonths, monthsFrom } from "../time/months.ts";
import { sayMonth } from "../time/say-day.ts";
import { isWithin, type Period } from "./period.ts";
import type { Share } from "./share.ts";
import type { CostLine } from "./summary.ts";

const monthsIn = { week: 12 / 52, month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** What a share has cost in the period, addend by addend, each in the currency in which it was stated. */
export function costsOf(share: Share, period: Period, hourlyRate: Money | null): readonly CostLine[] {
  const meetings = meetingsOf(share, period);
  return [
    ...duesOf(share.group, period),
    ...mealsOf(share.group, meetings),
    ...entriesOf(share, period),
    ...timeOf(share.group, meetings, hourlyRate),
  ];
}

/**
 * Dues by calendar month begun. Months are charged as the differences of the rounded running sum, so that twelve months of any
 * yearly amount sum to it exactly.
 */
function duesOf(group: Group | null, period: Period): readonly CostLine[] {
  if (!group?.dues) return [];
  const { amount, per } = group.dues;
  const first = monthOf(group.since);
  const until = (month: string): number =>
    Math.round((amount.minor * monthsFrom(first, month)) / monthsIn[per]);
  const before = addMonths(monthOf(period.from), -1);
  const months = monthsFrom(first, monthOf(period.to)) - monthsFrom(first, before);
  if (months === 0) return [];
  const start = before < first ? `, counted from ${sayMonth(first)} on` : "";
  const label = `Dues: ${moneyText(amount)} a ${per} for ${months === 1 ? "1 month" : `${months} months`}${start}`;
  return [{ label, amount: { ...amount, minor: until(monthOf(period.to)) - until(before) } }];
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
  const how = otherDays.length === 0 ? "" : ` (${otherDays.length} by the day you met someone)`;
  return [
    {
      label: `Meals: ${moneyText(price)} × ${known}${how}`,
      amount: { ...price, minor: price.minor * meetings },
    },
  ];
}

/** What the events themselves cost, a line for each currency. */
function entriesOf(share: Share, period: Period): readonly CostLine[] {
  const costs = share.events.flatMap((event) => (isWithin(event.day, period) ? paidFor(event) : []));
  return [...Map.groupBy(costs, (cost) => cost.currency)].map(([currency, same]) => {
    const minor = same.reduce((sum, cost) => sum + cost.minor, 0);
    const addends = same.length <= 4 ? same.map(moneyText).join(" + ") : `${same.length} of them`;
    return { label: `${same.length === 1 ? "Event" : "Events"}: ${addends}`, amount: { minor, currency } };
  });
}

/** Hours at the owner's rate, where the length of a meeting is known. Rounded half up to the minor unit. */
function timeOf(group: Group | null, meetings: Meetings, hourlyRate: Money | null): readonly CostLine[] {
  const usual = group?.minutesPerMeeting ?? null;
  const lengths = [
    ...meetings.minutes.map((minutes) => minutes ?? usual),
    ...meetings.otherDays.map(() => usual),
  ];
  const minutes = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  if (!hourlyRate || minutes === 0) return [];
  const label = `Time: ${hoursText(minutes)} at ${moneyText(hourlyRate)} an hour`;
  return [{ label, amount: { ...hourlyRate, minor: Math.round((minutes * hourlyRate.minor) / 60) } }];
}

function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
}
