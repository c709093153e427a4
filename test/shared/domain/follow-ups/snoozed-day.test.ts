import { expect, test } from "vitest";
import { nextWake } from "../../../../shared/domain/accounts/next-wake.ts";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import { localDay } from "../../../../shared/domain/time/local-time.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";

const hour = 3_600_000;
const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

/** What a calendar and a clock there show, asked of the platform and not of us: `2026-03-29 02:30`. */
function shownIn(zone: string) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return (at: number): string => format.format(at);
}

type Zone = {
  readonly zone: string;
  readonly shows: (at: number) => string;
  readonly changes: readonly number[];
};

/** With the hours of the year at which clocks there are changed. */
function zoneOf(zone: string): Zone {
  const shows = shownIn(zone);
  const ahead = (at: number) => Date.parse(`${shows(at).replace(" ", "T")}:00Z`) - at;
  const changes: number[] = [];
  for (let at = year.from; at < year.to; at += 24 * hour) {
    if (ahead(at) === ahead(at + 24 * hour)) continue;
    const hours = Array.from({ length: 24 }, (_, n) => at + n * hour);
    changes.push(hours.find((each) => ahead(each) !== ahead(each + hour)) ?? at);
  }
  return { zone, shows, changes };
}

/** One of those whose clocks never differ in the year. */
function unlike(zones: readonly string[]): readonly Zone[] {
  const kinds = new Map<string, Zone>();
  for (const each of zones.map(zoneOf)) {
    const rules = each.changes.map((at) => `${at} ${each.shows(at)} ${each.shows(at + hour)}`);
    kinds.set(`${each.shows(year.from)} ${rules.join()}`, each);
  }
  return [...kinds.values()];
}

const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
/** What is said, and how many days after the day on which it is said that is. */
const said: readonly (readonly [string, (today: string) => number])[] = [
  ["tomorrow", () => 1],
  ["in 2 days", () => 2],
  ["in a week", () => 7],
  ["sun", (today) => 7 - weekday(today)],
];

test("in every zone, snoozed around a change of clocks, somebody comes back in the digest of the day that was said", () => {
  const zones = unlike(Intl.supportedValuesOf("timeZone"));
  expect(zones.length).toBeGreaterThan(60);
  for (const { zone, shows, changes } of zones) {
    const settings = someSettings({ zone, weekdays: [1, 2, 3, 4, 5, 6, 7] });
    for (const change of changes.length > 0 ? changes : [year.from]) {
      for (const [n, before] of [-30, -1, 1].entries()) {
        const now = new Date(change + before * hour).toISOString();
        const today = shows(Date.parse(now)).slice(0, 10);
        expect(localDay(now, zone), zone).toBe(today);
        const [words, days] = said[(n + change / hour) % said.length] ?? ["tomorrow", () => 1];
        const start = situation({ now, today });
        const book = { ...start.book, settings };
        const { changes: made } = decideLine({ ...start, book }, `1 snooze ${words}`);
        const [dueOn] = made.flatMap(({ after: item }) => (item?.kind === "follow-up" ? [item.dueOn] : []));
        const day = after(today, days(today));
        expect(dueOn, `${zone} ${now} ${words}`).toBe(day);
        const account = anAccount({ createdAt: now, lastDigestOn: today, lastSummaryOf: "2027-12" });
        const wakes = nextWake({
          ...{ account, settings, now, earliestDueOn: day },
          ...{ owedSince: null, heldUntil: null },
        });
        const morning = shows(Date.parse(wakes ?? "") + 10 * 60_000);
        expect(morning.slice(0, 10), `${zone} ${now}`).toBe(day);
        expect(morning.slice(11, 13), `${zone} ${now}`).toMatch(/^0[89]/);
      }
    }
  }
});
