import { expect, test } from "vitest";
import { inventCard } from "../../../../infra/local/printed-cards/invent-card.ts";
import { inventNotACard } from "../../../../infra/local/printed-cards/invent-not-a-card.ts";
import { misreadCard } from "../../../../infra/local/printed-cards/misread-card.ts";
import { seededRandom } from "../../../../infra/local/printed-cards/random.ts";
import { learnChance } from "../../../../infra/local/train-cards/learn-chance.ts";
import { learnedWeights } from "../../../../infra/local/train-cards/learned-weights.ts";
import { standsAlone } from "../../../../shared/domain/captures/stands-alone.ts";
import { namedFields } from "../../../../shared/domain/cards/candidate.ts";
import { confidenceNames } from "../../../../shared/domain/cards/confidence-evidence.ts";
import learned from "../../../../shared/domain/cards/learned-weights.json" with { type: "json" };
import { cardEvidenceNames, evidenceNames, probabilityOf } from "../../../../shared/domain/cards/model.ts";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";

const seeds = Array.from({ length: 40 }, (_, n) => 900_000 + n);

test("every piece of evidence has a learned weight, and no weight is for evidence that is gone", () => {
  for (const field of namedFields) expect(Object.keys(learned.evidence[field])).toEqual(evidenceNames(field));
  expect(Object.keys(learned.card)).toEqual(cardEvidenceNames);
  for (const weights of Object.values(learned.confidence))
    expect(Object.keys(weights)).toEqual(confidenceNames);
});

test("of cards in layouts and of words that were not learned from, 19 in 20 names are read", () => {
  const right = seeds.filter((seed) => {
    const { contact, lines } = inventCard(seed, "held-out");
    return (
      readCard(misreadCard(lines, "perfect", seededRandom(seed)))?.fields.name ===
      contact.name.replaceAll('"', "")
    );
  });
  expect(right.length).toBeGreaterThanOrEqual(0.95 * seeds.length);
});

test("receipts, menus, posters, pages and signs make no contact", () => {
  const made = seeds.filter((seed) => {
    const reading = readCard(
      misreadCard(inventNotACard(seed, "held-out").lines, "perfect", seededRandom(seed)),
    );
    return reading !== null && standsAlone(reading);
  });
  expect(made).toEqual([]);
});

test("a chance is learned from what was so and what was not", () => {
  const outcomes = [0, 0.1, 0.9, 1].map((strength) => ({
    evidence: [1, strength],
    right: strength > 0.5,
    counts: 1,
  }));
  const weights = learnChance(outcomes, 2, { epochs: 200, averaged: true });
  expect(probabilityOf([1, 1], weights)).toBeGreaterThan(0.8);
  expect(probabilityOf([1, 0], weights)).toBeLessThan(0.2);
});

test("the same seed teaches the same weights", () => {
  const learn = () => learnedWeights({ count: 12, seed: 5, say: () => undefined });
  expect(learn()).toEqual(learn());
});
