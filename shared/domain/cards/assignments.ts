import { type Candidate, type NamedField, namedFields } from "./candidate.ts";
import type { Model } from "./model.ts";
import { relatedFields, relationStrengths } from "./relations.ts";

export type Chosen = Readonly<Record<NamedField, Candidate | null>>;

/** For each field, what may be chosen: nothing, or one of the best candidates. */
export type Options = Readonly<Record<NamedField, readonly (Candidate | null)[]>>;

/** One way to read the whole card: for each field the index of its option; no fragment is used twice. */
export type Assignment = { readonly choice: Readonly<Record<NamedField, number>>; readonly score: number };

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

/** What two options say of each other: null where both use a fragment. */
export type PairTable = readonly (readonly (number | null)[])[];

/**
 * All ways to read a card, scored: what each candidate has for itself, and what they say of each other. Pairs are weighed once; the
 * ways are then sums of looked-up numbers.
 */
export function assignments(options: Options, model: Model): readonly Assignment[] {
  const tables = pairTables(options, model);
  const found: Assignment[] = [];
  const extend = (depth: number, chosen: readonly number[], score: number): void => {
    const field = namedFields[depth];
    if (field === undefined) {
      const [name = 0, company = 0, title = 0, address = 0, department = 0] = chosen;
      found.push({ choice: { name, company, title, address, department }, score });
      return;
    }
    for (const [index, option] of options[field].entries()) {
      const gain = gainOf(tables, chosen, { depth, index });
      if (gain !== null) extend(depth + 1, [...chosen, index], score + gain + (option?.score ?? 0));
    }
  };
  extend(0, [], 0);
  return found;
}

function gainOf(
  tables: readonly (readonly PairTable[])[],
  chosen: readonly number[],
  { depth, index }: { depth: number; index: number },
): number | null {
  let gain = 0;
  for (const [earlier, other] of chosen.entries()) {
    const said = tables[earlier]?.[depth]?.[other]?.[index];
    if (said === null) return null;
    gain += said ?? 0;
  }
  return gain;
}

/** By the places of two fields in `namedFields`, the earlier first. */
function pairTables(options: Options, model: Model): readonly (readonly PairTable[])[] {
  return namedFields.map((a, i) =>
    namedFields.map((b, j) => (i < j ? pairTable([a, b], options, model) : [])),
  );
}

function pairTable([a, b]: readonly [NamedField, NamedField], options: Options, model: Model): PairTable {
  const related = relatedFields.findIndex(([first, second]) => first === a && second === b);
  const weights = model.relations[related] ?? [];
  return options[a].map((one) =>
    options[b].map((other) => {
      if (one === null || other === null) return 0;
      if (other.fragments.some((fragment) => one.fragments.includes(fragment))) return null;
      if (related < 0) return 0;
      return relationStrengths(one, other).reduce(
        (sum, strength, i) => sum + strength * (weights[i] ?? 0),
        0,
      );
    }),
  );
}
