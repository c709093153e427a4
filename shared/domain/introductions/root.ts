import { stem } from "../recall/stem.ts";

/** Whoever does it is named by what they do it with: a locksmith, a beekeeper. */
const doers = /(?:smiths?|keepers?|keeping|makers?|making)$/;

/** What a thing, its doing and its doer have in common: narrator and narration, models and modeller, locks and locksmith. */
export function root(word: string): string {
  const thing = word.replace(doers, "");
  const common = stem(thing.length >= 3 ? thing : word);
  const shorter = common.replace(/(?:at)?or$|at$/, "");
  return (shorter.length >= 3 ? shorter : common).replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}
