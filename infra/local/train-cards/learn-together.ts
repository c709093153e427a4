import {
  type Assignments,
  assignments,
  type Choice,
  choiceAt,
  type Options,
} from "../../../shared/domain/cards/assignments.ts";
import { type LikelyChoice, likelyChoices } from "../../../shared/domain/cards/beliefs.ts";
import { type Candidate, type NamedField, namedFields } from "../../../shared/domain/cards/candidate.ts";
import { evidenceNames, type Model } from "../../../shared/domain/cards/model.ts";
import {
  placed,
  relatedFields,
  relationNames,
  relationStrengths,
} from "../../../shared/domain/cards/relations.ts";
import { adaGrad } from "./ada-grad.ts";

/** The options on one card, and for each field which are right. */
export type Problem = {
  readonly options: Options;
  readonly right: Readonly<Record<NamedField, readonly boolean[]>>;
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
  const isRight = (choice: Choice) => namedFields.every((field, i) => right[field][choice[i] ?? 0] === true);
  const likely = likelyChoices(all);
  const good = rightOnes(all, likely, isRight);
  if (good.length === 0) return null;
  const gradient = new Float64Array(places.size);
  addExpected({ gradient, options, places }, likely, 1);
  addExpected({ gradient, options, places }, good, -1);
  return gradient;
}

/** Those of the likely readings that are right; where none is, the least unlikely of the right ones. */
function rightOnes(
  all: Assignments,
  likely: readonly LikelyChoice[],
  isRight: (choice: Choice) => boolean,
): readonly LikelyChoice[] {
  const good = likely.filter(({ choice }) => isRight(choice));
  const total = good.reduce((sum, { share }) => sum + share, 0);
  if (total > 0) return good.map(({ choice, share }) => ({ choice, share: share / total }));
  const scores = all.scores.map((score, i) => (score > worst && isRight(choiceAt(all, i)) ? score : worst));
  return scores.some((score) => score > worst) ? likelyChoices({ ...all, scores }) : [];
}

const worst = Number.NEGATIVE_INFINITY;

/** Candidates keep the score of the model they were found with; here it is that of the weights so far. */
function withScores(options: Options, model: Model): Assignments {
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

/** Adds the evidence and the relations of the readings, each by its share. */
function addExpected(
  { gradient, options, places }: Sum,
  likely: readonly LikelyChoice[],
  sign: number,
): void {
  for (const [i, field] of namedFields.entries()) {
    const shares = sharesOf(likely, ({ choice }) => choice[i] ?? 0);
    for (const [option, mass] of shares)
      addAt(gradient, places.evidence[field], {
        strengths: options[field][option]?.evidence ?? [],
        mass: sign * mass,
      });
  }
  for (const [pair, [a, b]] of relatedFields.entries()) {
    const [i, j] = [namedFields.indexOf(a), namedFields.indexOf(b)];
    const shares = sharesOf(likely, ({ choice }) => (choice[i] ?? 0) * options[b].length + (choice[j] ?? 0));
    for (const [both, mass] of shares) {
      const one = options[a][Math.floor(both / options[b].length)];
      const other = options[b][both % options[b].length];
      const strengths = related(one ?? null, other ?? null);
      addAt(gradient, places.relations[pair] ?? 0, { strengths, mass: sign * mass });
    }
  }
}

function sharesOf(
  likely: readonly LikelyChoice[],
  key: (each: LikelyChoice) => number,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const each of likely) shares.set(key(each), (shares.get(key(each)) ?? 0) + each.share);
  return shares;
}

function related(one: Candidate | null, other: Candidate | null): readonly number[] {
  const [a, b] = [one && placed(one), other && placed(other)];
  return a && b ? relationStrengths(a, b) : [];
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
