import { type Assignments, type Choice, choiceAt, type Options } from "./assignments.ts";
import type { Belief, Beliefs } from "./belief.ts";
import { type NamedField, namedFields } from "./candidate.ts";

/** Readings that are so much less likely than the best one say nothing (nats). */
const negligible = 16;

/** A way to read the card, and its share of the weight of all. */
export type LikelyChoice = { readonly choice: Choice; readonly share: number };

/**
 * The ways that are not negligible beside the best; that one comes first.
 * @internal The trainer uses it, too.
 */
export function likelyChoices(all: Assignments): readonly LikelyChoice[] {
  const { scores } = all;
  let best = 0;
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  const least = (scores[best] ?? 0) - negligible;
  const likely = [best];
  for (let index = 0; index < scores.length; index += 1)
    if (index !== best && (scores[index] ?? 0) > least) likely.push(index);
  const weights = likely.map((index) => Math.exp((scores[index] ?? 0) - (scores[best] ?? 0)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return likely.map((index, i) => ({ choice: choiceAt(all, index), share: (weights[i] ?? 0) / total }));
}

/**
 * The best reading of each field and its probability: the share that the readings with this value have in all, where a
 * reading's weight grows exponentially with its score (a log-linear model's marginal).
 */
export function beliefs(options: Options, all: Assignments): Beliefs {
  const likely = likelyChoices(all);
  const best = likely[0]?.choice ?? [];
  const belief = (field: NamedField): Belief => {
    const at = namedFields.indexOf(field);
    const candidate = options[field][best[at] ?? 0] ?? null;
    const agrees = options[field].map((option) => (option?.value ?? null) === (candidate?.value ?? null));
    const probability = likely.reduce(
      (sum, { choice, share }) => (agrees[choice[at] ?? 0] ? sum + share : sum),
      0,
    );
    return { candidate, probability: Math.min(1, probability) };
  };
  return {
    name: belief("name"),
    company: belief("company"),
    title: belief("title"),
    address: belief("address"),
    department: belief("department"),
  };
}
