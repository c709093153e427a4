import type { Proposal } from "./choose-quads.ts";
import { areaOf } from "./geometry.ts";

type Size = { readonly width: number; readonly height: number };

/**
 * Those with letters and other detail on them: what has little is a tile, or the table between cards, the more so without
 * plain edges, unless several cards have such.
 */
export function printed(seen: readonly Proposal[]): readonly Proposal[] {
  const fullest = Math.max(0, ...seen.map(({ content }) => content));
  const areSeveral = seen.filter(({ sides }) => sides > 0.9).length > 2;
  return seen.filter(({ content, sides }) => content > (areSeveral || sides > 0.9 ? 0.1 : 0.45) * fullest);
}

/** Cards on one table are equally plain to see, or of the size of several that are; what is small all in all is a detail of something else. */
export function alike(chosen: readonly Proposal[], { width, height }: Size): readonly Proposal[] {
  const best = Math.max(0, ...chosen.map(({ sides, shape }) => sides * shape));
  const plain = chosen.filter(({ sides, shape }) => sides * shape > best - 0.17);
  const sizes = plain.map(({ quad }) => areaOf(quad)).sort((one, other) => one - other);
  const [usual = 0, largest = 0] = [sizes[sizes.length >> 1], sizes.at(-1)];
  const cards = chosen.filter((each) => {
    const size = areaOf(each.quad);
    if (plain.includes(each)) return size > 0.25 * largest;
    return plain.length > 2 && size > 0.5 * usual && size < 2 * usual;
  });
  const together = cards.reduce((sum, { quad }) => sum + areaOf(quad), 0);
  return together > 0.07 * width * height ? cards : [];
}
