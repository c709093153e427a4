import { block, type Layout } from "../layout.ts";

const portrait = (name: string, size: number, ...blocks: Layout["blocks"]): Layout => ({
  name,
  shape: 0.62,
  size,
  blocks,
});
const square = (name: string, size: number, ...blocks: Layout["blocks"]): Layout => ({
  name,
  shape: 1,
  size,
  blocks,
});

/** Cards that stand, and square ones. */
export const portraitLayouts: readonly Layout[] = [
  portrait(
    "standing-centred",
    24,
    block("ct 0.5 0.12 0.9", "logo*3 company*1.4 tagline"),
    block("cm 0.5 0.5 0.9", "name*1.4 title"),
    block("cb 0.5 0.92 0.92", "reach address"),
  ),
  portrait(
    "standing-left",
    24,
    block("lt 0.1 0.08 0.84", "stacked*1.8"),
    block("lb 0.1 0.93 0.84", "name*1.3 title dept | reach | address"),
  ),
  portrait(
    "standing-name-on-top",
    24,
    block("lt 0.1 0.1 0.84", "name-stacked*1.8 title"),
    block("lb 0.1 0.93 0.84", "reach address | company*1.3"),
  ),
  square(
    "square-centred",
    34,
    block("ct 0.5 0.1 0.9", "company*1.5 tagline"),
    block("cm 0.5 0.45 0.9", "name*1.4 title"),
    block("cb 0.5 0.93 0.92", "reach address"),
  ),
  square(
    "square-left",
    32,
    block("lt 0.08 0.1 0.84", "name*1.7 title | company"),
    block("lb 0.08 0.92 0.84", "address reach"),
  ),
  square(
    "square-corners",
    30,
    block("lt 0.07 0.08 0.6", "halves*1.4"),
    block("rm 0.93 0.5 0.8", "name*1.3 title"),
    block("lb 0.07 0.93 0.86", "inline address"),
  ),
];
