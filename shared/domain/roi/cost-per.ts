import { fractionOf } from "../money/fraction-of.ts";
import type { Money } from "../money/money.ts";

/** What each one cost (a quality contact, a lead, a customer), rounded half up; null of none. */
export const costPer = (cost: Money, count: number): Money | null =>
  count === 0 ? null : fractionOf(cost, 1, count);

/** Time at one's own rate by the hour, rounded half up. */
export const timeCost = (minutes: number, hourlyRate: Money): Money => fractionOf(hourlyRate, minutes, 60);
