import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { addressCandidates } from "../../../shared/domain/cards/address-candidates.ts";
import { optionsOf } from "../../../shared/domain/cards/assignments.ts";
import { type Candidate, type NamedField, namedFields } from "../../../shared/domain/cards/candidate.ts";
import { confidenceNames } from "../../../shared/domain/cards/confidence-evidence.ts";
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
import { learnCards, learnConfidence } from "./learn-to-judge.ts";
import { learnTogether, type Problem } from "./learn-together.ts";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const count = Number(values.count ?? 3000);
const seed = Number(values.seed ?? 1) * 1_000_003;
const out = values.out ?? new URL("../../../shared/domain/cards/learned-weights.json", import.meta.url);

const say = (text: string): unknown => process.stdout.write(`${text}\n`);
const nothing: Model = modelFrom({ evidence: {}, relations: {}, card: {}, confidence: {} });

/** Learns the weights of the parser's evidence from invented cards: `node --import tsx infra/local/train-cards/main.ts`. */
say(`inventing ${count} cards`);
const examples = Array.from({ length: count }, (_, n) => exampleOf(seed + n, "training"));
const found = examples.map(({ card }) => ({
  ...textCandidates(card, nothing),
  address: addressCandidates(card, nothing),
}));

say("each field alone");
const alone = Object.fromEntries(
  namedFields.map((field) => [field, [...learnAlone(choicesOf(field), evidenceNames(field).length, 3)]]),
);
let model: Model = { ...nothing, evidence: alone as unknown as Model["evidence"] };
for (const round of [1, 2]) {
  say(`all fields together, ${round}`);
  const problems = examples.map((example, i) =>
    problemOf(
      example,
      rescored(found[i] ?? { name: [], company: [], title: [], department: [], address: [] }, model),
    ),
  );
  model = learnTogether(problems, model, 3);
}
say("what is a card");
model = { ...model, card: learnCards(model, { from: 2 * seed, count, part: "training" }) };
say("how sure to be");
model = { ...model, confidence: learnConfidence(model, { from: 3 * seed, count, part: "training" }) };
await writeFile(out, `${JSON.stringify(tableOf(model), null, 1)}\n`);

type Found = Readonly<Record<NamedField, readonly Candidate[]>>;

function choicesOf(field: NamedField): readonly Choice[] {
  return examples.flatMap(({ contact }, i) => {
    const candidates = [null, ...(found[i]?.[field] ?? [])];
    const right = truthAmong(candidates, field, contact);
    return right === null ? [] : [{ candidates, right }];
  });
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
