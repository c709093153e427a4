import type { Plane } from "./color-planes.ts";
import { isWithin, larger, type Quad } from "./geometry.ts";

type Part = { printed: number; seen: number };

/**
 * The cards with print on them; none where most of the print is elsewhere, and they are blank beside it or nothing but print,
 * as a code is: a card lost is worse than one not cut out.
 */
export function worthCutting(quads: readonly Quad[], print: Plane): readonly Quad[] {
  const { inside, outside } = partsOf(quads, print);
  const together: Part = {
    printed: inside.reduce((sum, { printed }) => sum + printed, 0),
    seen: inside.reduce((sum, { seen }) => sum + seen, 0),
  };
  const [within, without] = [densityOf(together), densityOf(outside)];
  const isBlank = within < without / 8;
  const isCode = within > 0.5 && within > 4 * without;
  if (outside.printed > together.printed && (isBlank || isCode)) return [];
  const fullest = Math.max(0, ...inside.map(densityOf));
  return quads.filter((_, i) => densityOf(inside[i]) >= 0.05 * fullest);
}

/** Every ninth pixel, by the card it is on. */
function partsOf(quads: readonly Quad[], { data, width, height }: Plane) {
  const rims = quads.map((quad) => larger(quad, 1.06));
  const inside = quads.map((): Part => ({ printed: 0, seen: 0 }));
  const outside: Part = { printed: 0, seen: 0 };
  for (let y = 0; y < height; y += 3)
    for (let x = 0; x < width; x += 3) {
      const part = inside[rims.findIndex((quad) => isWithin(quad, [x, y]))] ?? outside;
      part.printed += data[y * width + x] ?? 0;
      part.seen += 1;
    }
  return { inside, outside };
}

const densityOf = (part: Part | undefined): number => (part?.printed ?? 0) / Math.max(1, part?.seen ?? 0);
