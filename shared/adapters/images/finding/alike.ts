import type { Proposal } from "./choose-quads.ts";
import { areaOf } from "./geometry.ts";

type Size = { readonly width: number; readonly height: number };

/** Cards on one table are equally plain to see, or of the size of several that are; what is small all in all is a detail of something else. */
export function alike(chosen: readonly Proposal[], { width, height }: Size): readonly Proposal[] {
  const best = chosen.reduce((high, { sides, shape }) => Math.max(high, sides * shape), 0);
  const fullest = chosen.reduce((high, { content }) => Math.max(high, content), 0);
  const full = chosen.filter(({ content }) => content > 0.1 * fullest);
  const plain = full.filter(({ sides, shape }) => sides * shape > best - 0.15);
  const sizes = plain.map(({ quad }) => areaOf(quad)).sort((one, other) => one - other);
  const [usual = 0, largest = 0] = [sizes[sizes.length >> 1], sizes.at(-1)];
  const cards = full.filter((each) => {
    const size = areaOf(each.quad);
    if (plain.includes(each)) return size > 0.25 * largest;
    return plain.length > 2 && size > 0.5 * usual && size < 2 * usual;
  });
  const together = cards.reduce((sum, { quad }) => sum + areaOf(quad), 0);
  return together > 0.07 * width * height ? cards : [];
}
