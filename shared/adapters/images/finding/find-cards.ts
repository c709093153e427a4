import { chooseQuads, type Proposal } from "./choose-quads.ts";
import { blurred, type ColorPlanes, colorPlanes, type Plane, type Raster } from "./color-planes.ts";
import { contentOf } from "./content-of.ts";
import { edgeLines, frameLines } from "./edge-lines.ts";
import { extended } from "./extended.ts";
import { areaOf } from "./geometry.ts";
import { gradientOf } from "./gradient.ts";
import { looksOf } from "./looks-of.ts";
import { sharedArea } from "./overlap.ts";
import { quadsOfLines } from "./quads-of-lines.ts";
import { segmentsOf } from "./segments.ts";

/** How a photo is looked at: how much it is blurred first, in pixels, and the least change of color that is an edge. */
export type Sight = { readonly blur: number; readonly faintest: number };

export const mostCards = 12;
const leastLikeness = 0.7;

/** The cards in a photo of 500 to 1,100 pixels a side; none where nothing looks enough like one. */
export function findCards(photo: Raster, { blur, faintest }: Sight): readonly Proposal[] {
  const [light, redGreen, yellowBlue] = colorPlanes(photo);
  const planes: ColorPlanes = [blurred(light, blur), blurred(redGreen, blur), blurred(yellowBlue, blur)];
  const gradient = gradientOf(planes);
  const segments = segmentsOf(
    gradient,
    faintest / 2,
    Math.max(14, 0.02 * Math.max(photo.width, photo.height)),
  );
  const lines = [...edgeLines(planes, segments, 60), ...frameLines(photo.width, photo.height)];
  const least = Math.max(faintest, Math.min(14, 4 * middleOf(gradient.strength)));
  const looks = looksOf(planes, least);
  const content = contentOf(gradient.strength, Math.max(5, 5 * middleOf(gradient.strength)));
  const proposals = quadsOfLines(lines, photo)
    .slice(0, 8000)
    .flatMap(({ quad }) => {
      const seen = looks(quad);
      return seen && seen.sides * seen.shape >= leastLikeness
        ? [{ quad, ...seen, content: content(quad) }]
        : [];
    });
  return withBands(alike(chooseQuads(proposals, mostCards), photo), planes, least);
}

/** Each grown by its bands, the largest first; one that was such a band is none. */
function withBands(cards: readonly Proposal[], planes: ColorPlanes, least: number): readonly Proposal[] {
  const grown: Proposal[] = [];
  let rest = cards.toSorted((one, other) => areaOf(other.quad) - areaOf(one.quad));
  for (let [card, ...others] = rest; card; [card, ...others] = rest) {
    const quad = extended(card.quad, planes, least);
    const covers = (other: Proposal) =>
      areaOf(other.quad) < 0.6 * areaOf(quad) && sharedArea(other.quad, quad) > 0.9 * areaOf(other.quad);
    const apart = others.filter((other) => !covers(other));
    const isFree = [...apart, ...grown].every((other) => sharedArea(quad, other.quad) === 0);
    grown.push(isFree ? { ...card, quad } : card);
    rest = isFree ? apart : others;
  }
  return grown;
}

/** Cards on one table are equally plain to see or of like size; what is small all in all is a detail of something else. */
function alike(chosen: readonly Proposal[], { width, height }: Raster): readonly Proposal[] {
  const best = chosen.reduce((high, { sides, shape }) => Math.max(high, sides * shape), 0);
  const fullest = chosen.reduce((high, { content }) => Math.max(high, content), 0);
  const full = chosen.filter(({ content }) => content > 0.1 * fullest);
  const plain = full.filter(({ sides, shape }) => sides * shape > best - 0.15);
  const sizes = plain.map(({ quad }) => areaOf(quad)).sort((one, other) => one - other);
  const [usual = 0, largest = 0] = [sizes[sizes.length >> 1], sizes.at(-1)];
  const cards = full.filter((each) => {
    const size = areaOf(each.quad);
    return plain.includes(each) ? size > 0.25 * largest : size > 0.7 * usual && size < 1.4 * usual;
  });
  const together = cards.reduce((sum, { quad }) => sum + areaOf(quad), 0);
  return together > 0.07 * width * height ? cards : [];
}

/** The median, of every seventh. */
function middleOf({ data }: Plane): number {
  const some = data.filter((_, i) => i % 7 === 0).sort();
  return some[Math.floor(some.length / 2)] ?? 0;
}
