import type { PriceName, Usage } from "./prices.ts";

/** Both together. */
export function addedUsage(one: Usage, other: Usage): Usage {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as PriceName[]);
  return Object.fromEntries([...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}

/** So many times the same. */
export function timesUsage(usage: Usage, times: number): Usage {
  return Object.fromEntries(Object.entries(usage).map(([name, amount]) => [name, amount * times]));
}
