import { expect, test } from "vitest";
import { measuredLag } from "../../../../shared/domain/verdicts/measured-lag.ts";

// By hand: the weight of n deals is w = 2n / π, the median exp((ln 120 + w ln m) / (1 + w)), the doubt 0.7 / √(1 + w).
// One deal after 30 days: w = 0.637, (4.787 + 0.637 × 3.401) / 1.637 = 4.248, so 70.0 days; 0.7 / 1.279 = 0.547.
// Three with the median 30: w = 1.910, (4.787 + 1.910 × 3.401) / 2.910 = 3.878, so 48.3 days; 0.7 / 1.706 = 0.410.
// Ten with the median 200: w = 6.366, (4.787 + 6.366 × 5.298) / 7.366 = 5.229, so 186.6 days; 0.7 / 2.714 = 0.258, raised to 0.35.
test.each([
  ["nothing", [], 120, 0.7],
  ["one deal as usual", [120], 120, 0.547],
  ["one after a month", [30], 70.0, 0.547],
  ["three, the middle one after a month", [400, 30, 2], 48.3, 0.41],
  ["ten, half of them within 200 days", [190, 190, 190, 190, 190, 210, 210, 210, 210, 210], 186.6, 0.35],
  ["one on the day itself", [0], 14.25, 0.547],
] as const)("%s: the lag and its doubt are what they come to by hand", (_, days, median, doubt) => {
  const lag = measuredLag(days);
  expect(lag.median).toBeCloseTo(median, 0);
  expect(lag.doubt).toBeCloseTo(doubt, 2);
});
