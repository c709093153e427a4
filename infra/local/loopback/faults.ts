import { seededDie } from "../seeded-die.ts";
import type { ServiceName } from "./exchange.ts";

/**
 * `throttle`: refused as asked too often. `lose`: it takes effect, and the connection is dropped before the answer.
 * DynamoDB only: `conflict`: refused, since another transaction holds an item. `stale`: a query of an index answers as it did before.
 */
type FaultKind = "throttle" | "lose" | "conflict" | "stale";

/** A probability from 0 to 1 for every service, or one a service. */
type FaultRate = number | Partial<Record<ServiceName, number>>;
export type FaultSettings = { readonly seed?: number } & { readonly [kind in FaultKind]?: FaultRate };

export type Faults = {
  /** Replaces the settings; without an argument there are no more faults. Counts go on. */
  readonly set: (settings?: FaultSettings) => void;
  readonly strikes: (kind: FaultKind, service: ServiceName) => boolean;
  /** How many there were, as `dynamodb.conflict` → 3. */
  readonly counts: () => ReadonlyMap<string, number>;
};

/** The n-th call of a service meets the same fate for the same seed, however the services' calls interleave. */
export function createFaults(initial: FaultSettings = {}): Faults {
  const counts = new Map<string, number>();
  let settings = initial;
  let dice = new Map<string, () => number>();
  return {
    set(next = {}) {
      settings = next;
      dice = new Map();
    },
    strikes(kind, service) {
      const rate = rateOf(settings[kind], service);
      if (rate === 0) return false;
      const name = `${service}.${kind}`;
      const die = dice.get(name) ?? seededDie(`${settings.seed ?? 1}/${name}`);
      dice.set(name, die);
      if (die() >= rate) return false;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return true;
    },
    counts: () => counts,
  };
}

function rateOf(rate: FaultRate | undefined, service: ServiceName): number {
  return typeof rate === "object" ? (rate[service] ?? 0) : (rate ?? 0);
}
