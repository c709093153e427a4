import type { Ink } from "./canvas.ts";

/** Between light and dark, so that each is seen on both: contrast 3 and more on the sheets of day and night. */
export const chartInks = {
  gain: [44, 138, 116],
  cost: [192, 121, 42],
  ground: [138, 148, 146],
} as const satisfies Record<string, Ink>;
