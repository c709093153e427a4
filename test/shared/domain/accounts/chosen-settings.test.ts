import { expect, test } from "vitest";
import { isPaused } from "../../../../shared/domain/accounts/is-paused.ts";
import { digestInstant, dueDigestDay } from "../../../../shared/domain/digests/morning.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const after = (line: string) => decideAll(situation(), [line]).book.settings;

test.each([
  ["digest at 7:30", { digestHour: 7, digestMinute: 30 }],
  ["digest at 7", { digestHour: 7, digestMinute: 0 }],
  ["digest at 7.15 pm", { digestHour: 19, digestMinute: 15 }],
  ["digest at 12:05 am", { digestHour: 0, digestMinute: 5 }],
  ["digest at half past seven", { digestHour: 7, digestMinute: 30 }],
  ["digest at a quarter to eight", { digestHour: 7, digestMinute: 45 }],
  ["digest at seven", { digestHour: 7, digestMinute: 0 }],
  ["weekdays mon-fri", { weekdays: [1, 2, 3, 4, 5] }],
  ["weekdays Tue to Sat", { weekdays: [2, 3, 4, 5, 6] }],
  ["weekdays mon, wed and fri", { weekdays: [1, 3, 5] }],
  ["weekdays mon wed fri", { weekdays: [1, 3, 5] }],
  ["weekdays sat-mon", { weekdays: [1, 6, 7] }],
  ["weekdays all", { weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  ["pause until 5 jan", { paused: false, pausedUntil: "2027-01-05" }],
  ["pause until monday", { pausedUntil: "2026-11-30" }],
  ["locale en-gb", { locale: "en-GB" }],
  ["stop", { paused: true, pausedUntil: null }],
])("“%s” is set", (line, becomes) => {
  expect(after(line)).toMatchObject(becomes);
});

test.each([
  "digest at noonish",
  "digest at 25:00",
  "digest at 13 pm",
  "weekdays never",
  "pause until yesterday",
  "locale english",
])("“%s” is asked about, and nothing changes", (line) => {
  expect(told(situation(), line)[0]).toMatch(/^asked/);
  expect(after(line)).toEqual(someSettings());
});

test("where the person writes dates so, 5/3 is no question any more", () => {
  const snoozed = (locale: string) => told(situation(), `locale ${locale}`, "1 snooze 12/1")[1];
  expect(snoozed("en-GB")).toContain("12 Jan");
  expect(snoozed("en-US")).toContain("1 Dec");
  expect(told(situation(), "1 snooze 12/1")[0]).toContain("may be two days");
});

test("a digest comes before the minute that was chosen, on the days that were chosen, after the pause", () => {
  const account = anAccount();
  const settings = someSettings({
    zone: "UTC",
    digestHour: 7,
    digestMinute: 30,
    weekdays: [6],
    pausedUntil: "2026-11-28",
  });
  const moment = digestInstant(account.id, settings, "2026-11-21");
  expect(moment >= "2026-11-21T07:20:00.000Z" && moment < "2026-11-21T07:30:00.000Z").toBe(true);
  expect(dueDigestDay(account, settings, "2026-11-21T09:00:00.000Z")).toBeNull();
  expect(dueDigestDay(account, settings, "2026-11-27T09:00:00.000Z")).toBeNull();
  expect(dueDigestDay(account, settings, "2026-11-28T09:00:00.000Z")).toBe("2026-11-28");
  expect(isPaused(settings, "2026-11-27")).toBe(true);
  expect(isPaused(settings, "2026-11-28")).toBe(false);
});
