import { editDistance } from "../text/edit-distance.ts";

/** How alike two words are: 1 the same, 0 nothing in common. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - editDistance(a, b) / longest;
}
