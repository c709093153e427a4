import { addressEvidenceNames } from "./address-evidence.ts";
import type { NamedField } from "./candidate.ts";
import { cardEvidence } from "./card-evidence.ts";
import { confidenceNames } from "./confidence-evidence.ts";
import { textEvidence } from "./evidence.ts";
import learned from "./learned-weights.json" with { type: "json" };
import { relatedFields, relationNames } from "./relations.ts";

type Table = Readonly<Record<string, number>>;

/** How many nats each piece of evidence is worth, by its name; what is not named weighs nothing. */
export type WeightTables = {
  readonly evidence: Readonly<Record<string, Table>>;
  readonly relations: Readonly<Record<string, Table>>;
  readonly card: Table;
  readonly confidence: Readonly<Record<string, Table>>;
};

/** What was learned from invented cards (docs/decisions), each row in the order of its evidence. */
export type Model = {
  readonly evidence: Readonly<Record<NamedField, readonly number[]>>;
  /** In the order of `relatedFields`. */
  readonly relations: readonly (readonly number[])[];
  /** That a text is a card at all. */
  readonly card: readonly number[];
  /** That a value of a field is right. */
  readonly confidence: Readonly<Record<string, readonly number[]>>;
};

const textEvidenceNames: readonly string[] = textEvidence.map(({ name }) => name);
/** @internal The trainer uses it, too. */
export const cardEvidenceNames: readonly string[] = cardEvidence.map(({ name }) => name);

/** @internal The trainer uses it, too. */
export const evidenceNames = (field: NamedField): readonly string[] =>
  field === "address" ? addressEvidenceNames : textEvidenceNames;

/** @internal The trainer uses it, too. */
export const relationKey = ([a, b]: readonly [NamedField, NamedField]): string => `${a}, ${b}`;

/** @internal The trainer uses it, too. */
export function modelFrom(weights: WeightTables): Model {
  const inOrder = (names: readonly string[], table: Table | undefined) =>
    names.map((name) => table?.[name] ?? 0);
  const of = (field: NamedField) => inOrder(evidenceNames(field), weights.evidence[field]);
  return {
    evidence: {
      name: of("name"),
      company: of("company"),
      title: of("title"),
      address: of("address"),
      department: of("department"),
    },
    relations: relatedFields.map((pair) => inOrder(relationNames, weights.relations[relationKey(pair)])),
    card: inOrder(cardEvidenceNames, weights.card),
    confidence: Object.fromEntries(
      Object.entries(weights.confidence).map(([field, table]) => [field, inOrder(confidenceNames, table)]),
    ),
  };
}

export const learnedModel: Model = modelFrom(learned);

/** The logistic function of the weighed evidence: a probability. */
export function probabilityOf(evidence: readonly number[], weights: readonly number[] | undefined): number {
  const sum = evidence.reduce((total, strength, i) => total + strength * (weights?.[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
