import { addressCandidates } from "../../../shared/domain/cards/address-candidates.ts";
import { optionsOf } from "../../../shared/domain/cards/assignments.ts";
import { type Candidate, type NamedField, namedFields } from "../../../shared/domain/cards/candidate.ts";
import { confidenceNames } from "../../../shared/domain/cards/confidence-evidence.ts";
import type { SequenceTable } from "../../../shared/domain/cards/letter-sequences.ts";
import {
  cardEvidenceNames,
  evidenceNames,
  type Model,
  modelFrom,
  relationKey,
  type WeightTables,
} from "../../../shared/domain/cards/model.ts";
import { relatedFields, relationNames } from "../../../shared/domain/cards/relations.ts";
import { textCandidates } from "../../../shared/domain/cards/text-candidates.ts";
import { type Example, exampleOf, truthAmong } from "./example.ts";
import { type Choice, learnAlone } from "./learn-alone.ts";
import { learnSequences } from "./learn-sequences.ts";
import { learnCards, learnConfidence } from "./learn-to-judge.ts";
import { learnTogether, type Problem } from "./learn-together.ts";

export type Lesson = {
  /** Of cards to learn from. */
  readonly count: number;
  /** The same seed gives the same weights. */
  readonly seed: number;
  readonly say: (step: string) => void;
};

const nothing: Model = modelFrom({ evidence: {}, relations: {}, card: {}, confidence: {} });

export type Learned = { readonly weights: WeightTables; readonly sequences: SequenceTable };

/** The weights of the parser's evidence, and what words are spelt like, learned from invented cards. */
export function learnedWeights({ count, seed, say }: Lesson): Learned {
  const from = seed * 1_000_003;
  say(`inventing ${count} cards`);
  const examples = Array.from({ length: count }, (_, n) => exampleOf(from + n, "training"));
  const found = examples.map(({ card }) => ({
    ...textCandidates(card, nothing),
    address: addressCandidates(card, nothing),
  }));
  say("each field alone");
  let model = eachAlone(examples, found);
  for (const round of [1, 2]) {
    say(`all fields together, ${round}`);
    const problems = examples.flatMap((example, i) => {
      const candidates = found[i];
      return candidates === undefined ? [] : [problemOf(example, rescored(candidates, model))];
    });
    model = learnTogether(problems, model, 3);
  }
  say("what is a card");
  model = { ...model, card: learnCards(model, { from: 2 * from, count: 3 * count, part: "training" }) };
  say("what words are spelt like");
  const sequences = learnSequences({ from: 4 * from, count: 2 * count, part: "training" });
  say("how sure to be");
  const confidence = learnConfidence(model, sequences, {
    from: 3 * from,
    count: 2 * count,
    part: "training",
  });
  return { weights: tableOf({ ...model, confidence }), sequences };
}

type Found = Readonly<Record<NamedField, readonly Candidate[]>>;

function eachAlone(examples: readonly Example[], found: readonly Found[]): Model {
  const alone = (field: NamedField) => {
    const choices = examples.map(({ contact }, i): Choice => {
      const candidates = [null, ...(found[i]?.[field] ?? [])];
      return { candidates, right: truthAmong(candidates, field, contact) };
    });
    return [...learnAlone(choices, evidenceNames(field).length, 3)];
  };
  const evidence = {
    name: alone("name"),
    company: alone("company"),
    title: alone("title"),
    address: alone("address"),
    department: alone("department"),
  };
  return { ...nothing, evidence };
}

function problemOf({ contact }: Example, candidates: Found): Problem {
  const options = optionsOf(candidates);
  const right = Object.fromEntries(
    namedFields.map((field) => [field, truthAmong(options[field], field, contact)]),
  );
  return { options, right: right as Problem["right"] };
}

function rescored(candidates: Found, by: Model): Found {
  const again = (field: NamedField) =>
    candidates[field].map((each) => ({
      ...each,
      score: each.evidence.reduce((sum, strength, i) => sum + strength * (by.evidence[field][i] ?? 0), 0),
    }));
  return {
    name: again("name"),
    company: again("company"),
    title: again("title"),
    department: again("department"),
    address: again("address"),
  };
}

function tableOf({ evidence, relations, card, confidence }: Model): WeightTables {
  const rounded = (names: readonly string[], weights: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, Math.round(100 * (weights[i] ?? 0)) / 100]));
  return {
    evidence: Object.fromEntries(
      namedFields.map((field) => [field, rounded(evidenceNames(field), evidence[field])]),
    ),
    card: rounded(cardEvidenceNames, card),
    confidence: Object.fromEntries(
      Object.entries(confidence).map(([field, weights]) => [field, rounded(confidenceNames, weights)]),
    ),
    relations: Object.fromEntries(
      relatedFields.map((pair, i) => [relationKey(pair), rounded(relationNames, relations[i] ?? [])]),
    ),
  };
}
