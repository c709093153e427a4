import { adaGrad } from "./ada-grad.ts";

/** Something that was so or not, and what told. */
export type Outcome = {
  readonly evidence: readonly number[];
  readonly right: boolean;
  readonly counts: number;
};

type Course = {
  readonly epochs: number;
  /** Over the last half, which steadies what few outcomes tell; else the last weights. */
  readonly averaged: boolean;
};

/** Weights of a logistic regression (Platt 1999): the evidence's sum becomes the chance of being right. */
export function learnChance(
  outcomes: readonly Outcome[],
  size: number,
  { epochs, averaged }: Course,
): readonly number[] {
  const learner = adaGrad(new Float64Array(size), 0.2, 1e-4);
  const average = new Float64Array(size);
  let count = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { evidence, right, counts } of outcomes) {
      const sum = evidence.reduce((total, strength, i) => total + strength * (learner.weights[i] ?? 0), 0);
      const off = counts * (1 / (1 + Math.exp(-sum)) - Number(right));
      learner.step(new Float64Array(evidence.map((strength) => off * strength)));
      if (epoch < epochs / 2) continue;
      count += 1;
      for (const [i, weight] of learner.weights.entries())
        average[i] = (average[i] ?? 0) + (weight - (average[i] ?? 0)) / count;
    }
  }
  return [...(averaged ? average : learner.weights)];
}
