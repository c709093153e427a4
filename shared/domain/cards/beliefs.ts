import type { Assignment } from "./assignments.ts";
import type { Candidate, NamedField } from "./candidate.ts";

export type Belief = { readonly value: string | null; readonly confidence: number };

/** Scores are sums of evidence that is not independent; this much of them is believed. */
const believed = 0.7;

/**
 * The best reading of each field and its probability: the share that the readings with this value have in all, where a
 * reading's weight grows exponentially with its score (a log-linear model's marginal).
 */
export function beliefs(all: readonly Assignment[]): Readonly<Record<NamedField, Belief>> {
  const best = all.reduce((a, b) => (b.score > a.score ? b : a));
  const weights = all.map(({ score }) => Math.exp(believed * (score - best.score)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const belief = (field: NamedField): Belief => {
    const value = best.chosen[field]?.value ?? null;
    const agreeing = all.map(({ chosen }, i) =>
      (chosen[field]?.value ?? null) === value ? (weights[i] ?? 0) : 0,
    );
    const chosenRightly = agreeing.reduce((sum, weight) => sum + weight, 0) / total;
    return { value, confidence: chosenRightly * legibility(best.chosen[field]) };
  };
  return {
    name: belief("name"),
    title: belief("title"),
    company: belief("company"),
    address: belief("address"),
  };
}

/** The right lines may still be read wrongly: the worst of them counts. Readers are surer than 0.95 of nothing. */
function legibility(candidate: Candidate | null): number {
  const worst = Math.min(...(candidate?.fragments ?? []).map(({ confidence }) => confidence), 1);
  return Math.min(1, worst + 0.05);
}
