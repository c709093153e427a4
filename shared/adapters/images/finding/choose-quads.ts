import { areaOf, distance, type Quad } from "./geometry.ts";
import type { Looks } from "./looks-of.ts";
import { likeness, sharedArea } from "./overlap.ts";

/** A quad that may be a card. */
export type Proposal = Looks & { readonly quad: Quad; readonly content: number };

/** Size counts, or a card's logo would be taken for it; looks count more, or two cards and what is between them would be one. */
const worth = ({ quad, sides, shape }: Proposal): number =>
  Math.sqrt(areaOf(quad)) * sides ** 6 * shape ** 1.5;

/** Those that share no area and are worth most together, roughly: at most `most`. */
export function chooseQuads(proposals: readonly Proposal[], most: number): readonly Proposal[] {
  const distinct = withoutTwins(
    proposals.toSorted((one, other) => other.sides * other.shape - one.sides * one.shape),
  );
  const byWorth = distinct.toSorted((one, other) => worth(other) - worth(one));
  let rest: readonly Proposal[] = byWorth;
  const chosen: Proposal[] = [];
  while (rest.length > 0 && chosen.length < most) {
    const [first, ...others] = rest as readonly [Proposal, ...Proposal[]];
    const better = betterApart(first, others);
    const taken = better ?? [first];
    chosen.push(...taken);
    rest = others.filter((each) => !taken.some((one) => each === one || isInTheWay(one, each)));
  }
  return chosen.slice(0, most);
}

/** Two or more within one that are worth more than it, or are cards. */
function betterApart(whole: Proposal, others: readonly Proposal[]): readonly Proposal[] | null {
  const inside = others.filter(
    ({ quad }) =>
      sharedArea(whole.quad, quad) > 0.9 * areaOf(quad) && areaOf(quad) < 0.7 * areaOf(whole.quad),
  );
  const plain = apartOf(inside.filter(({ sides, shape }) => sides > 0.95 && shape > 0.83));
  if (areCards(plain, whole)) return plain;
  const parts = apartOf(inside);
  return parts.length > 1 && outweigh(parts, whole) ? parts : null;
}

function apartOf(proposals: readonly Proposal[]): readonly Proposal[] {
  const apart: Proposal[] = [];
  for (const each of proposals) if (!apart.some((one) => isInTheWay(one, each))) apart.push(each);
  return apart;
}

/** Of like size, and much of the whole, or that is not plain to see: what is between them has joined them. */
function areCards(parts: readonly Proposal[], whole: Proposal): boolean {
  const sizes = parts.map(({ quad }) => areaOf(quad));
  const together = sizes.reduce((sum, size) => sum + size, 0);
  return (
    parts.length > 1 &&
    Math.max(...sizes) < 1.8 * Math.min(...sizes) &&
    together > (whole.sides < 0.92 ? 0.1 : 0.3) * areaOf(whole.quad)
  );
}

const outweigh = (parts: readonly Proposal[], whole: Proposal): boolean =>
  parts.reduce((sum, part) => sum + worthOfArea(part), 0) > worthOfArea(whole);

const worthOfArea = (each: Proposal): number => worth(each) * Math.sqrt(areaOf(each.quad));

function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const each of proposals)
    if (kept.length < 250 && !kept.some(({ quad }) => likeness(quad, each.quad) > 0.9)) kept.push(each);
  return kept;
}

function isInTheWay(one: Proposal, other: Proposal): boolean {
  const smaller = Math.min(areaOf(one.quad), areaOf(other.quad));
  return (
    sharedArea(one.quad, other.quad) > 0.06 * smaller ||
    shareSide(one.quad, other.quad, 0.05 * Math.sqrt(smaller))
  );
}

/** Cards beside each other leave a gap; the parts of a card do not. */
function shareSide(one: Quad, other: Quad, near: number): boolean {
  const met = one.filter((corner) => other.some((each) => distance(corner, each) < near));
  return met.length > 1;
}
