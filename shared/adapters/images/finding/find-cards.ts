import { alike, printed } from "./alike.ts";
import { chooseQuads, type Proposal } from "./choose-quads.ts";
import { blurred, type ColorPlanes, colorPlanes, type Plane, type Raster } from "./color-planes.ts";
import { contentOf } from "./content-of.ts";
import { edgeLines, frameLines } from "./edge-lines.ts";
import { extended } from "./extended.ts";
import { areaOf, between, isWithin, larger } from "./geometry.ts";
import { gradientOf } from "./gradient.ts";
import { looksOf } from "./looks-of.ts";
import { sharedArea } from "./overlap.ts";
import { quadsOfLines } from "./quads-of-lines.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** How a photo is looked at: how much it is blurred first, in pixels, and the least change of color that is an edge. */
export type Sight = { readonly blur: number; readonly faintest: number };

export const mostCards = 12;
const leastLikeness = 0.7;
const mostRounds = 3;

/** The cards in a photo of 500 to 1,100 pixels a side; none where nothing looks enough like one. */
export function findCards(photo: Raster, { blur, faintest }: Sight): readonly Proposal[] {
  const [light, redGreen, yellowBlue] = colorPlanes(photo);
  const planes: ColorPlanes = [blurred(light, blur), blurred(redGreen, blur), blurred(yellowBlue, blur)];
  const gradient = gradientOf(planes);
  const middle = middleOf(gradient.strength);
  const least = Math.max(faintest, Math.min(14, 4 * middle));
  const shortest = Math.max(14, 0.02 * Math.max(photo.width, photo.height));
  const seen: Seen = {
    photo,
    planes,
    looks: looksOf(planes, least),
    content: contentOf(gradient.strength, Math.max(5, 5 * middle)),
  };
  return withBands(inRounds(seen, segmentsOf(gradient, faintest / 2, shortest)), planes, least);
}

type Seen = {
  readonly photo: Raster;
  readonly planes: ColorPlanes;
  readonly looks: ReturnType<typeof looksOf>;
  readonly content: ReturnType<typeof contentOf>;
};

/** The edges of the plainest cards, and of what is on them, leave no room for others': those are looked at in the next round. */
function inRounds(seen: Seen, segments: readonly Segment[]): readonly Proposal[] {
  let found: readonly Proposal[] = [];
  let rest = segments;
  for (let round = 0; round < mostRounds; round += 1) {
    const more = alike(printed(chooseQuads(proposalsOf(seen, rest), mostCards)), seen.photo);
    const apart = more.filter(({ quad }) => found.every((card) => sharedArea(quad, card.quad) === 0));
    if (apart.length === 0) break;
    found = [...found, ...apart];
    rest = rest.filter(({ from, to }) =>
      apart.every(({ quad }) => !isWithin(larger(quad, 1.06), between(from, to))),
    );
  }
  return alike(printed(found.slice(0, mostCards)), seen.photo);
}

function proposalsOf({ photo, planes, looks, content }: Seen, segments: readonly Segment[]): Proposal[] {
  const lines = [...edgeLines(planes, segments, 60), ...frameLines(photo.width, photo.height)];
  return quadsOfLines(lines, photo)
    .slice(0, 8000)
    .flatMap(({ quad }) => {
      const seen = looks(quad);
      return seen && seen.sides * seen.shape >= leastLikeness
        ? [{ quad, ...seen, content: content(quad) }]
        : [];
    });
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

/** The median, of every seventh. */
function middleOf({ data }: Plane): number {
  const some = data.filter((_, i) => i % 7 === 0).sort();
  return some[Math.floor(some.length / 2)] ?? 0;
}
