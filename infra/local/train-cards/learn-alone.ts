import type { Candidate } from "../../../shared/domain/cards/candidate.ts";
import { adaGrad } from "./ada-grad.ts";

/** A field's candidates on one card, and which of them are right. */
export type Choice = {
  readonly candidates: readonly (Candidate | null)[];
  readonly right: readonly boolean[];
};

/** Weights for one field as if the others were not there: which candidates are worth weighing together. */
export function learnAlone(choices: readonly Choice[], size: number, epochs: number): Float64Array {
  const learner = adaGrad(new Float64Array(size), 0.3, 1e-3);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const choice of choices) learner.step(gradientOf(choice, learner.weights));
  return learner.weights;
}

/** Of the negative log-likelihood of the right candidates: expected evidence less the right ones'. */
function gradientOf({ candidates, right }: Choice, weights: Float64Array): Float64Array {
  const scores = candidates.map((each) =>
    each === null ? 0 : each.evidence.reduce((sum, strength, i) => sum + strength * (weights[i] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const rightly = masses.reduce((sum, mass, i) => (right[i] ? sum + mass : sum), 0) || 1e-12;
  const gradient = new Float64Array(weights.length);
  for (const [i, candidate] of candidates.entries()) {
    const mass = masses[i] ?? 0;
    const share = mass / all - (right[i] ? mass / rightly : 0);
    for (const [k, strength] of (candidate?.evidence ?? []).entries())
      gradient[k] = (gradient[k] ?? 0) + share * strength;
  }
  return gradient;
}
