import { cardLikeness } from "./card-likeness.ts";
import { chooseQuads, type Proposal } from "./choose-quads.ts";
import { blurred, type ColorPlanes, colorPlanes, type Plane, type Raster } from "./color-planes.ts";
import { edgeLines, frameLines } from "./edge-lines.ts";
import { areaOf } from "./geometry.ts";
import { gradientOf } from "./gradient.ts";
import { quadsOfLines } from "./quads-of-lines.ts";
import { segmentsOf } from "./segments.ts";

const mostCards = 12;
const leastLikeness = 0.7;

/** The cards in a photo of about 640 pixels a side; none where nothing looks enough like one. */
export function findCards(photo: Raster): readonly Proposal[] {
  const [light, redGreen, yellowBlue] = colorPlanes(photo);
  const planes: ColorPlanes = [blurred(light, 1), blurred(redGreen, 1), blurred(yellowBlue, 1)];
  const { strength, ...directions } = gradientOf(planes);
  const segments = segmentsOf({ strength, ...directions }, 2, 0.025 * Math.max(photo.width, photo.height));
  const lines = [...edgeLines(segments, 24), ...frameLines(photo.width, photo.height)];
  const least = Math.max(4, Math.min(14, 4 * middleOf(strength)));
  const likenessOf = cardLikeness(planes, least);
  const proposals = quadsOfLines(lines, photo)
    .slice(0, 4000)
    .map(({ quad }) => ({ quad, likeness: likenessOf(quad) }))
    .filter(({ likeness }) => likeness >= leastLikeness);
  return alike(chooseQuads(proposals, mostCards), photo);
}

/** Cards on one table are of like size and equally plain to see; what is small all in all is a detail of something else. */
function alike(chosen: readonly Proposal[], { width, height }: Raster): readonly Proposal[] {
  const best = chosen.reduce((high, { likeness }) => Math.max(high, likeness), 0);
  const plain = chosen.filter(({ likeness }) => likeness > best - 0.15);
  const largest = plain.reduce((high, { quad }) => Math.max(high, areaOf(quad)), 0);
  const cards = plain.filter(({ quad }) => areaOf(quad) > 0.25 * largest);
  const together = cards.reduce((sum, { quad }) => sum + areaOf(quad), 0);
  return together > 0.07 * width * height ? cards : [];
}

/** The median, of every seventh. */
function middleOf({ data }: Plane): number {
  const some = data.filter((_, i) => i % 7 === 0).sort();
  return some[Math.floor(some.length / 2)] ?? 0;
}
