import type { Observed } from "./observed.ts";

/** What one play of a journey takes, on the average of all plays. */
export type Profile = {
  readonly journey: string;
  readonly reads: number;
  readonly writes: number;
  readonly functions: readonly FunctionProfile[];
  /** Bytes of every object that was stored in all plays, by prefix. */
  readonly objects: ReadonlyMap<string, readonly number[]>;
  readonly sent: { readonly mails: number; readonly bytes: number };
  readonly plays: number;
};

export type FunctionProfile = {
  readonly name: string;
  readonly runs: number;
  /** Of all its runs in a play. */
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
  readonly logBytes: number;
  /** As `dynamodb GetItem`. */
  readonly calls: ReadonlyMap<string, number>;
};

export function profileOf(observed: Observed, journey: string): Profile {
  const plays = observed.journeys.get(journey) ?? 0;
  const of = <T extends { journey: string }>(all: readonly T[]) =>
    all.filter((each) => each.journey === journey);
  const calls = of(observed.calls);
  const names = new Set([...calls, ...of(observed.runs)].map((each) => each.function));
  const sent = of(observed.sent).map(({ bytes }) => bytes);
  return {
    journey,
    plays,
    reads: sum(calls.map(({ reads }) => reads)) / plays,
    writes: sum(calls.map(({ writes }) => writes)) / plays,
    functions: [...names].map((name) => functionProfile(observed, { journey, name, plays })),
    objects: grouped(of(observed.objects), ({ prefix, bytes }) => [prefix, bytes]),
    sent: { mails: sent.length / plays, bytes: sum(sent) / plays },
  };
}

type Part = { readonly journey: string; readonly name: string; readonly plays: number };

function functionProfile(observed: Observed, { journey, name, plays }: Part): FunctionProfile {
  const its = <T extends { journey: string; function: string }>(all: readonly T[]) =>
    all.filter((each) => each.journey === journey && each.function === name);
  const runs = its(observed.runs);
  const calls = grouped(its(observed.calls), ({ service, operation }) => [`${service} ${operation}`, 1]);
  return {
    name,
    runs: runs.length / plays,
    milliseconds: sum(runs.map(({ milliseconds }) => milliseconds)) / plays,
    cpuMilliseconds: sum(runs.map(({ cpuMilliseconds }) => cpuMilliseconds)) / plays,
    megabytes: Math.max(0, ...runs.map(({ megabytes }) => megabytes)),
    logBytes: sum(its(observed.logs).map(({ bytes }) => bytes)) / plays,
    calls: new Map([...calls].sort().map(([operation, each]) => [operation, each.length / plays])),
  };
}

function grouped<T>(all: readonly T[], of: (each: T) => readonly [string, number]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [name, value] of all.map(of)) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
