import { markdownTable } from "../markdown-table.ts";
import { accountsAt, type Limit } from "./limits.ts";
import type { Raised, Scenario } from "./scenarios.ts";
import type { SimulatedDay } from "./simulated-day.ts";

export function limitsReport(limits: readonly Limit[]): string {
  const rows = limits.map((limit) => [
    limit.name,
    rounded(limit.stands),
    rounded(accountsAt(limit)),
    limit.beyond,
    limit.change,
  ]);
  return markdownTable(
    ["what there is only so much of", "stands at", "reached by accounts", "beyond it", "to change"],
    rows,
  );
}

export type Simulated = {
  readonly scenario: Scenario;
  readonly digests: number;
  readonly result: SimulatedDay;
  readonly passed: readonly Limit[];
};

export function daysReport(days: readonly Simulated[]): string {
  const head = [
    "accounts",
    "quotas and settings",
    "mails a second, at most",
    "left by a sweep, at most",
    "last digest",
    "digests of the day not sent",
    "99 of 100 answers within",
    "limits passed",
  ];
  return markdownTable(head, days.map(row));
}

function row({ scenario, digests, result, passed }: Simulated): readonly string[] {
  const { rate, outbox, sweep } = result;
  const delays = outbox.delays("digest");
  const answers = outbox.delays("answer");
  return [
    scenario.accounts.toLocaleString("en"),
    scenario.raised ? raisedText(scenario.raised) : "as deployed, as granted at first",
    String(rate.peak()),
    sweep.longestBacklog().toLocaleString("en"),
    clock(delays.at(-1) ?? 0),
    (digests - delays.length).toLocaleString("en"),
    duration(answers[Math.floor(answers.length * 0.99)] ?? 0),
    passed.map(({ name }) => name).join(", ") || "none",
  ];
}

function raisedText(raised: Raised): string {
  const { photosADay, sesPerSecond, sesPerDay, serveAtOnce, receiveAtOnce, sweepMegabytes, sweepers } =
    raised;
  const sweeps = `${sweepMegabytes} MB${sweepers > 1 ? `, ${sweepers} schedules` : ""}`;
  return `${rounded(photosADay)} photos a day; SES ${sesPerSecond} a second, ${rounded(sesPerDay)} a day; \`atOnce\` ${serveAtOnce} and ${receiveAtOnce}; sweep ${sweeps}`;
}

/** When it is there where eight o'clock was chosen. */
function clock(secondsAfterEight: number): string {
  const minutes = Math.ceil(secondsAfterEight / 60) + 8 * 60;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const duration = (seconds: number) =>
  seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

const rounded = (number: number) => Number(number.toPrecision(2)).toLocaleString("en");
