import { Temporal } from "temporal-polyfill";
import { seededDie } from "../../seeded-die.ts";
import { type Person, person } from "./invented-people.ts";
import { calendar, type Place } from "./networker.ts";

/** Somebody she met, and what comes of it, each with its day; null: nothing. */
export type Acquaintance = {
  readonly person: Person;
  readonly isLate: boolean;
  readonly coffeeOn: string | null;
  readonly leadOn: string | null;
  readonly givenOn: string | null;
  readonly deal: { readonly on: string; readonly dollars: number } | null;
};

export type Meeting = {
  readonly place: Place;
  readonly day: string;
  /** She fell ill, once in a while. */
  readonly isMissed: boolean;
  readonly met: readonly Acquaintance[];
};

/** All that happens in so many months from January 2026 on, the same for the same seed. */
export function plotOf(seed: string, months: number): readonly Meeting[] {
  const die = seededDie(`year ${seed}`);
  let count = 0;
  return daysOf(months).map(({ place, day }) => {
    const isMissed = place.group !== null && die() < 0.06;
    const [least, most] = place.people;
    const number = isMissed ? 0 : least + Math.floor(die() * (most - least + 1));
    const met = Array.from({ length: number }, () => acquaintance(die, { place, day }, person((count += 1))));
    return { place, day, isMissed, met };
  });
}

/** She begins with the year, and is invited ten days ahead. */
const firstMeeting = "2026-01-13";

type Occasion = { readonly place: Place; readonly day: string };

function daysOf(months: number): readonly Occasion[] {
  const all = Array.from({ length: months }, (_, month) =>
    calendar.flatMap(({ place, days }) =>
      days(month).map(({ weekday, nth }) => ({ place, day: nthWeekday(month, weekday, nth) })),
    ),
  );
  return all
    .flat()
    .filter(({ day }) => day >= firstMeeting)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function nthWeekday(month: number, weekday: number, nth: number): string {
  const first = Temporal.PlainDate.from("2026-01-01").add({ months: month });
  const until = (weekday - first.dayOfWeek + 7) % 7;
  return first.add({ days: until + 7 * (nth - 1) }).toString();
}

function acquaintance(die: () => number, { place, day }: Occasion, who: Person): Acquaintance {
  const after = (least: number, most: number) =>
    Temporal.PlainDate.from(day)
      .add({ days: least + Math.floor(die() * (most - least)) })
      .toString();
  const hasDeal = die() < place.deal;
  const isWarm = hasDeal || die() < place.coffee;
  const leadOn = die() < place.lead ? after(5, 30) : null;
  const givenOn = die() < place.given ? after(10, 60) : null;
  const dollars = 50 * Math.round((place.usual * (0.4 + 1.2 * die() ** 2)) / 50);
  return {
    person: who,
    isLate: die() < place.late,
    coffeeOn: isWarm ? after(4, 25) : null,
    leadOn,
    givenOn,
    deal: hasDeal ? { on: after(30, 110), dollars } : null,
  };
}
