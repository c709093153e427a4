import { expect, test } from "vitest";
import { spellingScore } from "../../../../../infra/local/loopback/textract/spelling-score.ts";
import { scoresAt, scoresOf } from "./invented-scores.ts";

const score = (scores: Parameters<typeof spellingScore>[0], text: string) =>
  spellingScore(scores, Array.from(text));
const probability = (...args: Parameters<typeof score>) => Math.exp(score(...args));

test("a text is as probable as all the ways together in which it can be spelled", () => {
  const scores = scoresAt([{ a: 0.6 }, { a: 0.5 }]);
  // a-, -a and aa are all "a".
  expect(probability(scores, "a")).toBeCloseTo(0.6 * 0.5 + 0.4 * 0.5 + 0.6 * 0.5);
  expect(probability(scores, "")).toBeCloseTo(0.4 * 0.5);
});

test("a letter twice needs a gap", () => {
  expect(probability(scoresAt([{ a: 0.9 }, { a: 0.9 }]), "aa")).toBeLessThan(0.001);
  expect(probability(scoresAt([{ a: 0.9 }, {}, { a: 0.9 }]), "aa")).toBeCloseTo(0.81);
});

test("a space is a gap, and an accent counts as none", () => {
  expect(probability(scoresAt([{ a: 0.9 }, { " ": 1 }, { b: 0.9 }]), "ab")).toBeCloseTo(0.81);
  expect(score(scoresOf("Muller"), "Müller")).toBe(score(scoresOf("Muller"), "Muller"));
});

test("what the network does not know is improbable, also where it sees another script", () => {
  expect(probability(scoresOf("￭"), "☎")).toBeLessThan(0.001);
});
