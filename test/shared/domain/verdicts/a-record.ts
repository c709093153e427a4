import type { GroupRecord } from "../../../../shared/domain/verdicts/record.ts";

/** A year in a group that costs 100 a day, with a contact every five days and a lag of 60 days; nothing has come of it. */
export const aRecord: GroupRecord = {
  day: 360,
  metAt: Array.from({ length: 72 }, (_, n) => 5 * n),
  leads: [],
  deals: [],
  lag: { median: 60, spread: 0.7, doubt: 0.4 },
  elsewhere: { gain: 3000, doubt: 0.4, dealsPerLead: { shape: 4, rate: 12 } },
  isOver: false,
  costSoFar: 36_000,
  costPerDay: 100,
};

/** The same with a deal of that gain every so many days, each 60 days after the meeting. */
export const withDeals = (every: number, gain: number): GroupRecord => ({
  ...aRecord,
  deals: Array.from({ length: Math.floor(290 / every) }, (_, n) => ({
    metAt: every * n,
    wonAt: every * n + 60,
    gain,
  })),
});
