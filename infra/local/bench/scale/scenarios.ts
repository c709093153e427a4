import { sweepSeconds } from "./deployed-setting.ts";
import type { Setting } from "./setting.ts";

/** What is raised for a crowd; the rest is as deployed. */
export type Raised = {
  readonly photosADay: number;
  readonly sesPerSecond: number;
  readonly sesPerDay: number;
  readonly serveAtOnce: number;
  readonly receiveAtOnce: number;
  readonly sweepMegabytes: number;
  /** Schedules that share the shards. */
  readonly sweepers: number;
};

export type Scenario = { readonly accounts: number; readonly raised: Raised | null };

export const scenarios: readonly Scenario[] = [
  { accounts: 1000, raised: null },
  { accounts: 10_000, raised: null },
  { accounts: 100_000, raised: null },
  {
    accounts: 100_000,
    raised: {
      photosADay: 100_000,
      sesPerSecond: 100,
      sesPerDay: 400_000,
      serveAtOnce: 30,
      receiveAtOnce: 20,
      sweepMegabytes: 1769,
      sweepers: 1,
    },
  },
  {
    accounts: 1_000_000,
    raised: {
      photosADay: 1_000_000,
      sesPerSecond: 1000,
      sesPerDay: 4_000_000,
      serveAtOnce: 300,
      receiveAtOnce: 150,
      sweepMegabytes: 1769,
      sweepers: 8,
    },
  },
];

export function raisedSetting(setting: Setting, raised: Raised | null): Setting {
  if (!raised) return setting;
  return {
    sweep: {
      ...setting.sweep,
      secondsAnAccount: sweepSeconds(raised.sweepMegabytes) / raised.sweepers,
    },
    serve: { ...setting.serve, atOnce: raised.serveAtOnce },
    receive: { ...setting.receive, atOnce: raised.receiveAtOnce },
    ses: { ...setting.ses, perSecond: raised.sesPerSecond, perDay: raised.sesPerDay },
  };
}
