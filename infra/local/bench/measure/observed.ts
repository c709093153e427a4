import type { Capacity } from "./capacity.ts";

/** One call of a function's on AWS. */
export type AwsCall = Capacity & {
  readonly journey: string;
  readonly function: string;
  readonly service: string;
  readonly operation: string;
};

/** One run of a function, as its host tells it. */
export type Run = {
  readonly journey: string;
  readonly function: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
};

/** An object that was stored, under the first part of its key. */
export type StoredObject = { readonly journey: string; readonly prefix: string; readonly bytes: number };
export type SentMail = { readonly journey: string; readonly bytes: number };
export type LogLines = { readonly journey: string; readonly function: string; readonly bytes: number };

/** All that was seen while journeys were played. */
export type Observed = {
  /** How many times each was played. */
  readonly journeys: ReadonlyMap<string, number>;
  readonly calls: readonly AwsCall[];
  readonly runs: readonly Run[];
  readonly objects: readonly StoredObject[];
  readonly sent: readonly SentMail[];
  readonly logs: readonly LogLines[];
};
