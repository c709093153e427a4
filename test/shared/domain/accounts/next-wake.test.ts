import fc from "fast-check";
import { expect, test } from "vitest";
import { nextWake, type WakeInput } from "../../../../shared/domain/accounts/next-wake.ts";
import { digestInstant, dueDigestDay } from "../../../../shared/domain/digests/morning.ts";
import { dueSummaryMonth } from "../../../../shared/domain/roi/month-end.ts";
import { addDays, addSeconds, isWorkingDay, localDay } from "../../../../shared/domain/time/local-time.ts";
import { anAccount, someSettings } from "../../../fixtures/records.ts";

const account = anAccount({ lastDigestOn: "2026-11-20", lastSummaryOf: "2026-10" });
const settings = someSettings();
const quiet = { account, settings, earliestDueOn: null, owedSince: null, heldUntil: null };
const morning = (day: string) => digestInstant(account.id, settings, day);
const noon = "2026-11-23T17:00:00.000Z";

test.each<[string, Partial<WakeInput>, string]>([
  ["with nothing else due, the month's end", { now: noon }, morning("2026-12-01")],
  [
    "a follow-up due on Wednesday: Wednesday morning",
    { now: noon, earliestDueOn: "2026-11-25" },
    morning("2026-11-25"),
  ],
  ["one due on Saturday: Monday morning", { now: noon, earliestDueOn: "2026-11-28" }, morning("2026-11-30")],
  [
    "an overdue one, before the moment: this morning",
    { now: "2026-11-23T10:00:00.000Z", earliestDueOn: "2026-11-03" },
    morning("2026-11-23"),
  ],
  ["an overdue one, its morning missed by an outage: now", { now: noon, earliestDueOn: "2026-11-03" }, noon],
  [
    "an overdue one, today's digest decided: tomorrow",
    { now: noon, earliestDueOn: "2026-11-03", account: { ...account, lastDigestOn: "2026-11-23" } },
    morning("2026-11-24"),
  ],
  [
    "an overdue one on Saturday: Monday",
    { now: "2026-11-21T17:00:00.000Z", earliestDueOn: "2026-11-03" },
    morning("2026-11-23"),
  ],
  ["a mail owed: in five minutes", { now: noon, owedSince: noon }, addSeconds(noon, 300)],
  [
    "a mail owed for half an hour: in half an hour",
    { now: noon, owedSince: addSeconds(noon, -1800) },
    addSeconds(noon, 1800),
  ],
  [
    "a mail owed since yesterday: in an hour",
    { now: noon, owedSince: "2026-11-22T17:00:00.000Z" },
    addSeconds(noon, 3600),
  ],
  [
    "held mails to be released at midnight",
    { now: noon, heldUntil: "2026-11-24T05:00:00.000Z" },
    "2026-11-24T05:00:00.000Z",
  ],
  [
    "held mails that should have been released: now",
    { now: noon, heldUntil: "2026-11-22T05:00:00.000Z" },
    noon,
  ],
  ["a summary missed by an outage: now", { now: "2026-12-03T17:00:00.000Z" }, "2026-12-03T17:00:00.000Z"],
])("the next wake for %s", (_, situation, at) => {
  expect(nextWake({ ...quiet, now: noon, ...situation })).toBe(at);
});

test("a digest decided today in Auckland is not sent again when its reader flies to a zone where it is still yesterday", () => {
  const moved = { ...account, lastDigestOn: "2026-11-24" };
  expect(nextWake({ ...quiet, account: moved, now: noon, earliestDueOn: "2026-11-03" })).toBe(
    morning("2026-11-25"),
  );
});

const anywhere = fc.record({
  zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
  digestHour: fc.nat(23),
  id: fc.uuid(),
  start: fc.integer({ min: 0, max: 365 * 24 * 60 }),
});

test("woken only when it asked to be, in any zone at any hour, an account gets each working day's digest and each month's summary once", () => {
  fc.assert(
    fc.property(anywhere, ({ zone, digestHour, id, start }) => {
      const here = someSettings({ zone, digestHour });
      let now = addSeconds("2026-01-01T00:00:00.000Z", start * 60);
      const opened = localDay(now, zone);
      let person = anAccount({ id, createdAt: now, lastDigestOn: opened });
      const days: string[] = [];
      const months: string[] = [];
      for (let wakes = 0; wakes < 60; wakes++) {
        const at = nextWake({ ...quiet, account: person, settings: here, now, earliestDueOn: opened });
        expect(at !== null && at >= now).toBe(true);
        now = at ?? now;
        const day = dueDigestDay(person, here, now);
        const month = dueSummaryMonth(person, here, now);
        expect(day !== null || month !== null, "woken for nothing").toBe(true);
        if (day !== null) {
          days.push(day);
          expect(now).toBe(digestInstant(id, here, day));
        }
        if (month !== null) months.push(month);
        person = {
          ...person,
          lastDigestOn: day ?? person.lastDigestOn,
          lastSummaryOf: month ?? person.lastSummaryOf,
        };
      }
      const working: string[] = [];
      const last = days.at(-1) ?? opened;
      for (let day = addDays(opened, 1); day <= last; day = addDays(day, 1))
        if (isWorkingDay(day, here)) working.push(day);
      expect(days).toEqual(working);
      expect(new Set(months).size).toBe(months.length);
      expect(months.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 50 },
  );
});
