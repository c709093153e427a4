import { median } from "../roi/median.ts";
import { type StatedLag, unstatedLag } from "./record.ts";

/**
 * The lag that the days from meeting to business show, shrunk to the usual one: the logarithms of both medians, weighed by the inverse of their
 * variances (Gelman et al., Bayesian Data Analysis, 2.5). The median of n values that spread by s has a variance of (π / 2) s² / n (Cramér 1946, 28.5).
 */
export function measuredLag(days: readonly number[]): StatedLag {
  const middle = median(days);
  if (middle === null) return unstatedLag;
  const { median: usual, spread, doubt } = unstatedLag;
  const weight = (days.length * 2 * doubt ** 2) / (Math.PI * spread ** 2);
  const log = (Math.log(usual) + weight * Math.log(Math.max(atLeast, middle))) / (1 + weight);
  return { median: Math.exp(log), spread, doubt: Math.max(leastDoubt, doubt / Math.sqrt(1 + weight)) };
}

/** Of people met more lately than so many days ago the quick ones alone have bought: they would make the lag too short. */
export const settledAfter = 2 * unstatedLag.median;

/** What comes on the day of the meeting took half of it. */
const atLeast = 0.5;

/** Another group is another kind of people, however much is known of those elsewhere. */
const leastDoubt = 0.35;
