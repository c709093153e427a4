import { Temporal } from "temporal-polyfill";
import { nameWords } from "../contacts/find-contacts.ts";
import { attendances } from "../events/attendance.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { newEvent } from "../events/new-event.ts";
import { itemsIn } from "../ledger/book.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import { groupIn, type Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";

type Said = Pick<NetworkingEvent, "name" | "day"> & Partial<NetworkingEvent>;

/** Nothing is set aside for what is to come, and nothing is asked about what was: the rows are of a person who knows. */
export function eventRows(importing: Importing): RowsOf<NetworkingEvent, Said> {
  const kept = itemsIn(importing.book, "event");
  const byName = new Map(Map.groupBy(kept, key));
  return {
    kept,
    isMany: false,
    read: (row) => saidIn(importing, row),
    find: (said, isFree) => byName.get(key(said))?.find(isFree) ?? null,
    put(said, known, id) {
      const { name, day } = said;
      const toldOn = importing.situation.today;
      return { ...(known ?? newEvent({ id, name, day, groupId: null, toldOn })), ...said };
    },
    onTaken: (event) => byName.set(key(event), [...(byName.get(key(event)) ?? []), event]),
  };
}

const key = ({ name, day }: Said): string => `${day} ${nameWords(name).join(" ")}`;

function saidIn(importing: Importing, row: RowReader): Said | null {
  const name = row.text("name");
  const day = row.day("day");
  if (name === null || day === undefined) {
    if (row.wrong.length === 0) row.wrong.push("its name or its day is missing");
    return null;
  }
  const zone = zoneIn(row);
  const hours = { startsAt: row.instant("starts at", zone), endsAt: row.instant("ends at", zone), zone };
  const place = { place: row.text("place") ?? undefined, organizer: row.text("organizer") ?? undefined };
  const spent = { cost: row.money("cost", "currency"), minutes: row.whole("minutes") };
  const isCancelled = row.is("cancelled");
  const attendance = row.oneOf("attendance", attendances);
  const beside = { groupId: groupIn(importing, row), attendance, isCancelled, isFun: row.is("for fun") };
  return { name, day, ...defined({ ...hours, ...place, ...spent, ...beside }) };
}

function zoneIn(row: RowReader): string | undefined {
  const zone = row.text("zone");
  if (zone === null) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    row.wrong.push(`“${zone}” is no time zone`);
    return undefined;
  }
}
