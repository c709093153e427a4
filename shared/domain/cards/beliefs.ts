import type { Assignment, Options } from "./assignments.ts";
import { type Candidate, type NamedField, namedFields } from "./candidate.ts";

/** `probability`: that this, of all that the card's texts offer, is the field's value; not yet that it is spelt right. */
export type Belief = { readonly candidate: Candidate | null; readonly probability: number };
export type Beliefs = Readonly<Record<NamedField, Belief>>;

/** Readings that are so much less likely than the best one say nothing (nats). */
const negligible = 16;

/**
 * The best reading of each field and its probability: the share that the readings with this value have in all, where a
 * reading's weight grows exponentially with its score (a log-linear model's marginal).
 */
export function beliefs(options: Options, all: readonly Assignment[]): Beliefs {
  const best = all.reduce((a, b) => (b.score > a.score ? b : a));
  const likely = all.filter(({ score }) => score > best.score - negligible);
  const weights = likely.map(({ score }) => Math.exp(score - best.score));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const belief = (field: NamedField): Belief => {
    const candidate = options[field][best.choice[field]] ?? null;
    const agrees = options[field].map((option) => (option?.value ?? null) === (candidate?.value ?? null));
    const agreeing = likely.reduce(
      (sum, { choice }, i) => (agrees[choice[field]] ? sum + (weights[i] ?? 0) : sum),
      0,
    );
    return { candidate, probability: agreeing / total };
  };
  const [name, company, title, address, department] = namedFields.map(belief);
  const none: Belief = { candidate: null, probability: 1 };
  return {
    name: name ?? none,
    company: company ?? none,
    title: title ?? none,
    address: address ?? none,
    department: department ?? none,
  };
}
