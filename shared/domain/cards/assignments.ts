import { type Candidate, type NamedField, namedFields } from "./candidate.ts";
import type { Model } from "./model.ts";
import { type Placed, placed, relatedFields, relationStrengths } from "./relations.ts";

/** For each field, what may be chosen: nothing, or one of the best candidates. */
export type Options = Readonly<Record<NamedField, readonly (Candidate | null)[]>>;

/** The scores of all ways to read a card; `choiceAt` tells what the one at an index chooses. Minus infinity: it uses a fragment twice. */
export type Assignments = { readonly scores: Float64Array; readonly sizes: readonly number[] };

/** For each of `namedFields`, the index of its option. */
export type Choice = readonly number[];

/** An index is a number whose digits are the choices, the last field's last. */
export function choiceAt({ sizes }: Assignments, index: number): Choice {
  let rest = index;
  return sizes
    .toReversed()
    .map((size) => {
      const digit = rest % size;
      rest = (rest - digit) / size;
      return digit;
    })
    .toReversed();
}

/** Beyond the best few, a field's candidates never win. */
const considered: Readonly<Record<NamedField, number>> = {
  name: 6,
  company: 7,
  title: 6,
  address: 5,
  department: 3,
};

export function optionsOf(candidates: Readonly<Record<NamedField, readonly Candidate[]>>): Options {
  const best = (field: NamedField) => [
    null,
    ...candidates[field].toSorted((a, b) => b.score - a.score).slice(0, considered[field]),
  ];
  return {
    name: best("name"),
    company: best("company"),
    title: best("title"),
    address: best("address"),
    department: best("department"),
  };
}

/**
 * Scores all ways to read a card: what each candidate has for itself, and what they say of each other. Pairs are weighed once; the
 * ways, some ten thousand, are then sums of looked-up numbers.
 */
export function assignments(options: Options, model: Model): Assignments {
  const sizes = namedFields.map((field) => options[field].length);
  const scores = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  scores.fill(Number.NEGATIVE_INFINITY);
  const tables = pairTables(options, model);
  const chosen = sizes.map(() => 0);
  const extend = (depth: number, index: number, score: number): void => {
    const field = namedFields[depth];
    if (field === undefined) {
      scores[index] = score;
      return;
    }
    for (const [option, candidate] of options[field].entries()) {
      let sum = score + (candidate?.score ?? 0);
      for (let earlier = 0; earlier < depth; earlier += 1)
        sum += tables[earlier]?.[depth]?.[chosen[earlier] ?? 0]?.[option] ?? 0;
      if (sum === Number.NEGATIVE_INFINITY) continue;
      chosen[depth] = option;
      extend(depth + 1, index * options[field].length + option, sum);
    }
  };
  extend(0, 0, 0);
  return { scores, sizes };
}

/** What options of two fields say of each other: minus infinity where both use a fragment. */
type PairTable = readonly (readonly number[])[];

/** By the places of two fields in `namedFields`, the earlier first. */
function pairTables(options: Options, model: Model): readonly (readonly PairTable[])[] {
  const all = namedFields.map((field) => options[field].map((each) => (each === null ? null : placed(each))));
  return namedFields.map((a, i) =>
    namedFields.map((b, j) => {
      const related = relatedFields.findIndex(([first, second]) => first === a && second === b);
      return i < j ? pairTable(all[i] ?? [], all[j] ?? [], model.relations[related] ?? []) : [];
    }),
  );
}

function pairTable(
  some: readonly (Placed | null)[],
  others: readonly (Placed | null)[],
  weights: readonly number[],
): PairTable {
  return some.map((one) =>
    others.map((other) => {
      if (one === null || other === null) return 0;
      if (other.fragments.some((fragment) => one.fragments.includes(fragment)))
        return Number.NEGATIVE_INFINITY;
      if (weights.length === 0) return 0;
      const strengths = relationStrengths(one, other);
      return strengths.reduce((sum, strength, i) => sum + strength * (weights[i] ?? 0), 0);
    }),
  );
}
