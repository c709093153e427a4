import { assumptions } from "./assumptions.ts";

export type MeasuredRun = {
  /** On one core of this machine. */
  readonly cpuMilliseconds: number;
  /** How often each operation was called, as `dynamodb GetItem`. */
  readonly calls: ReadonlyMap<string, number>;
};

/** How long a run takes on Lambda with so much memory, as far as `assumptions` hold. @throws for a call of unknown length. */
export function runMilliseconds({ cpuMilliseconds, calls }: MeasuredRun, megabytes: number): number {
  const waits = [...calls].map(([operation, count]) => count * waitOf(operation));
  return waits.reduce((sum, wait) => sum + wait, cpuOnLambda(cpuMilliseconds, megabytes));
}

/** More than one core helps none of these functions. */
export function cpuOnLambda(cpuMilliseconds: number, megabytes: number): number {
  const { megabytesOfACore, coreRatio } = assumptions;
  return (cpuMilliseconds / coreRatio) * Math.max(1, megabytesOfACore / megabytes);
}

function waitOf(operation: string): number {
  const wait = assumptions.waits[operation];
  if (wait === undefined) throw new Error(`How long does ${operation} take?`);
  return wait;
}
