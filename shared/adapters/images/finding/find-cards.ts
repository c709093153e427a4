import { chooseQuads, type Proposal } from "./choose-quads.ts";
import { blurred, type ColorPlanes, colorPlanes, type Plane, type Raster } from "./color-planes.ts";
import { edgeLines, frameLines } from "./edge-lines.ts";
import { areaOf } from "./geometry.ts";
import { gradientOf } from "./gradient.ts";
import { looksOf } from "./looks-of.ts";
import { quadsOfLines } from "./quads-of-lines.ts";
import { segmentsOf } from "./segments.ts";

/** How a photo is looked at: how much it is blurred first, in pixels, and the least change of color that is an edge. */
export type Sight = { readonly blur: number; readonly faintest: number };

const mostCards = 12;
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
  const looks = looksOf(planes, Math.max(faintest, Math.min(14, 4 * middleOf(gradient.strength))));
  const proposals = quadsOfLines(lines, photo)
    .slice(0, 8000)
    .flatMap(({ quad }) => {
      const seen = looks(quad);
      return seen && seen.sides * seen.shape >= leastLikeness ? [{ quad, ...seen }] : [];
    });
  return alike(chooseQuads(proposals, mostCards), photo);
}

/** Cards on one table are of like size and equally plain to see; what is small all in all is a detail of something else. */
function alike(chosen: readonly Proposal[], { width, height }: Raster): readonly Proposal[] {
  const best = chosen.reduce((high, { sides }) => Math.max(high, sides), 0);
  const plain = chosen.filter(({ sides }) => sides > best - 0.15);
  const largest = plain.reduce((high, { quad }) => Math.max(high, areaOf(quad)), 0);
  const cards = plain.filter(({ quad }) => areaOf(quad) > 0.25 * largest);
  const together = cards.reduce((sum, { quad }) => sum + areaOf(quad), 0);
  return cards.length > 2 || together > 0.07 * width * height ? cards : [];
}

/** The median, of every seventh. */
function middleOf({ data }: Plane): number {
  const some = data.filter((_, i) => i % 7 === 0).sort();
  return some[Math.floor(some.length / 2)] ?? 0;
}
