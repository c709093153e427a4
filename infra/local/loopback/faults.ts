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

/** A Weyl sequence through a 32-bit finalizer; the seed text is hashed by FNV-1a. */
function seededDie(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}
