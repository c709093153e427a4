import { type Assignment, assignments, type Options } from "../../../shared/domain/cards/assignments.ts";
import { type NamedField, namedFields } from "../../../shared/domain/cards/candidate.ts";
import { evidenceNames, type Model } from "../../../shared/domain/cards/model.ts";
import { relatedFields, relationNames, relationStrengths } from "../../../shared/domain/cards/relations.ts";
import { adaGrad } from "./ada-grad.ts";

/** The options on one card, and for each field which are right (null: that is not known). */
export type Problem = {
  readonly options: Options;
  readonly right: Readonly<Record<NamedField, readonly boolean[] | null>>;
};

/** The places of all weights in one row. */
type Places = {
  readonly evidence: Readonly<Record<NamedField, number>>;
  readonly relations: readonly number[];
  readonly size: number;
};

/** Weights of evidence and relations that make the right readings of whole cards likely (maximum likelihood, averaged over the last half). */
export function learnTogether(problems: readonly Problem[], start: Model, epochs: number): Model {
  const places = placesOf();
  const learner = adaGrad(rowOf(start, places), 0.12, 2e-3);
  const average = new Float64Array(places.size);
  let count = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const problem of problems) {
      const gradient = gradientOf(problem, modelOf(learner.weights, places, start), places);
      if (gradient !== null) learner.step(gradient);
      if (epoch < epochs / 2) continue;
      count += 1;
      for (const [i, weight] of learner.weights.entries())
        average[i] = (average[i] ?? 0) + (weight - (average[i] ?? 0)) / count;
    }
  }
  return modelOf(average, places, start);
}

/** Null: no reading of the card is right. */
function gradientOf({ options, right }: Problem, model: Model, places: Places): Float64Array | null {
  const all = withScores(options, model);
  const isRight = ({ choice }: Assignment) =>
    namedFields.every((field) => right[field]?.[choice[field]] ?? true);
  const good = all.filter(isRight);
  if (good.length === 0 || good.length === all.length) return null;
  const gradient = new Float64Array(places.size);
  addExpected({ gradient, options, places }, all, 1);
  addExpected({ gradient, options, places }, good, -1);
  return gradient;
}

/** Candidates keep the score of the model they were found with; here it is that of the weights so far. */
function withScores(options: Options, model: Model): readonly Assignment[] {
  const rescored = (field: NamedField) =>
    options[field].map((option) =>
      option === null
        ? null
        : {
            ...option,
            score: option.evidence.reduce(
              (sum, strength, i) => sum + strength * (model.evidence[field][i] ?? 0),
              0,
            ),
          },
    );
  const fresh = {
    name: rescored("name"),
    company: rescored("company"),
    title: rescored("title"),
    address: rescored("address"),
    department: rescored("department"),
  };
  return assignments(fresh, model);
}

type Sum = { readonly gradient: Float64Array; readonly options: Options; readonly places: Places };

function addExpected(sum: Sum, some: readonly Assignment[], sign: number): void {
  const top = some.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const likely = some
    .filter(({ score }) => score > top - 12)
    .map(({ choice, score }) => ({ choice, mass: Math.exp(score - top) }));
  const total = likely.reduce((all, { mass }) => all + mass, 0);
  const masses = new Map<string, number>();
  for (const { choice, mass } of likely) {
    for (const field of namedFields) count(masses, `${field} ${choice[field]}`, mass / total);
    for (const [a, b] of relatedFields)
      if (choice[a] > 0 && choice[b] > 0) count(masses, `${a} ${choice[a]} ${b} ${choice[b]}`, mass / total);
  }
  for (const [key, mass] of masses) addOne(sum, key.split(" "), sign * mass);
}

const count = (masses: Map<string, number>, key: string, mass: number): unknown =>
  masses.set(key, (masses.get(key) ?? 0) + mass);

function addOne(
  { gradient, options, places }: Sum,
  [a = "", i, b, j]: readonly string[],
  mass: number,
): void {
  const one = options[a as NamedField][Number(i)] ?? null;
  if (one === null) return;
  if (b === undefined) {
    addAt(gradient, places.evidence[a as NamedField], { strengths: one.evidence, mass });
    return;
  }
  const other = options[b as NamedField][Number(j)] ?? null;
  const pair = relatedFields.findIndex(([first, second]) => first === a && second === b);
  if (other !== null)
    addAt(gradient, places.relations[pair] ?? 0, { strengths: relationStrengths(one, other), mass });
}

function addAt(
  gradient: Float64Array,
  at: number,
  { strengths, mass }: { strengths: readonly number[]; mass: number },
): void {
  for (const [i, strength] of strengths.entries())
    gradient[at + i] = (gradient[at + i] ?? 0) + mass * strength;
}

function placesOf(): Places {
  let size = 0;
  const take = (length: number) => {
    size += length;
    return size - length;
  };
  const of = (field: NamedField) => take(evidenceNames(field).length);
  const evidence = {
    name: of("name"),
    company: of("company"),
    title: of("title"),
    address: of("address"),
    department: of("department"),
  };
  const relations = relatedFields.map(() => take(relationNames.length));
  return { evidence, relations, size };
}

function rowOf(model: Model, places: Places): Float64Array {
  const row = new Float64Array(places.size);
  for (const field of namedFields) row.set(model.evidence[field], places.evidence[field]);
  for (const [i, weights] of model.relations.entries()) row.set(weights, places.relations[i] ?? 0);
  return row;
}

function modelOf(row: Float64Array, places: Places, start: Model): Model {
  const of = (field: NamedField) => [
    ...row.slice(places.evidence[field], places.evidence[field] + evidenceNames(field).length),
  ];
  return {
    ...start,
    evidence: {
      name: of("name"),
      company: of("company"),
      title: of("title"),
      address: of("address"),
      department: of("department"),
    },
    relations: places.relations.map((at) => [...row.slice(at, at + relationNames.length)]),
  };
}
