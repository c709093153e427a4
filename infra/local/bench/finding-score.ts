import { areaOf, type Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import { sharedArea } from "../../../shared/adapters/images/finding/overlap.ts";

/** How well the cards of one photo were found. */
export type FindingScore = {
  /** Of each card, how like it the best cut is: intersection over union, of what of the card is in the photo. */
  readonly likenesses: readonly number[];
  /** As many cuts as cards. */
  readonly isCountRight: boolean;
};

export type Size = { readonly width: number; readonly height: number };

/** Where nothing was found the whole photo is the one cut. */
export function findingScore(
  found: readonly Quad[],
  truth: readonly Quad[],
  { width, height }: Size,
): FindingScore {
  const frame: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const cuts = found.length > 0 ? found : [frame];
  const likenesses = truth.map((card) => {
    const seen = sharedArea(card, frame);
    return Math.max(
      ...cuts.map((cut) => {
        const shared = sharedArea(card, cut);
        return shared / (seen + areaOf(cut) - shared);
      }),
    );
  });
  return { likenesses, isCountRight: cuts.length === truth.length };
}
