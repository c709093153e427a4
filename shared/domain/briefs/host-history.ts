import type { Settings } from "../accounts/settings.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { minutesOf, wasThere } from "../events/took-place.ts";
import { eventFigures } from "../roi/event-figures.ts";
import { median } from "../roi/median.ts";
import { everythingTo } from "../roi/period.ts";
import type { RoiRecords } from "../roi/roi-records.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { HostHistory } from "./brief.ts";

type On = { readonly settings: Settings; readonly today: LocalDay };

/** What came of the earlier events of the same host: of the same group, organizer or name. Null: there were none. */
export function hostHistory(records: RoiRecords, event: NetworkingEvent, on: On): HostHistory | null {
  const past = records.events.filter(
    (each) =>
      each.day < on.today && each.id !== event.id && wasThere(each) && !each.isFun && isSameHost(each, event),
  );
  if (past.length === 0) return null;
  const period = everythingTo(on.today);
  const figures = past.flatMap(
    (each) => eventFigures(records, each, { period, settings: on.settings }) ?? [],
  );
  const quality = past.map(({ id }) => qualityAt(records, id));
  const minutes = past.map((each) => minutesOf(each) ?? 0);
  const timed = quality.filter((_, index) => (minutes[index] ?? 0) > 0);
  const hours = minutes.reduce((sum, each) => sum + each, 0) / 60;
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const inCurrency = (minor: number) => ({ minor, currency: on.settings.currency });
  return {
    events: past.length,
    quality: { least: Math.min(...quality), median: median(quality) ?? 0, most: Math.max(...quality) },
    leads: sum(figures.map(({ leads }) => leads)),
    business: inCurrency(sum(figures.map(({ business }) => business.minor))),
    cost: inCurrency(sum(figures.map(({ cost }) => cost.minor))),
    qualityPerHour: hours > 0 ? sum(timed) / hours : null,
  };
}

/** People met there who were called warm, or of whom something came. */
function qualityAt({ contacts, outcomes }: RoiRecords, eventId: string): number {
  const fruitful = new Set(outcomes.filter(({ what }) => what !== "lost").map(({ contactId }) => contactId));
  return contacts.filter(
    (each) => each.eventId === eventId && (each.warmth === "warm" || fruitful.has(each.id)),
  ).length;
}

function isSameHost(one: NetworkingEvent, other: NetworkingEvent): boolean {
  const isOfGroup = one.groupId !== null && one.groupId === other.groupId;
  const hasHost = one.organizer !== null && one.organizer === other.organizer;
  return isOfGroup || hasHost || nameKey(one) === nameKey(other);
}

/** Without its number or year: `Expo 2026` follows `Expo 2025`. */
const nameKey = ({ name }: NetworkingEvent): string =>
  nameWords(name)
    .filter((word) => !/^\d+$/.test(word))
    .join(" ");
