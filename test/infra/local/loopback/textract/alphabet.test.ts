import { expect, test } from "vitest";
import { alphabetOf } from "../../../../../infra/local/loopback/textract/alphabet.ts";
import { letterScores } from "../../../../../infra/local/loopback/textract/letter-scores.ts";

const alphabet = alphabetOf("a\nＡ\n中\nA\r\n国\n");

test("wide Latin letters are as narrow ones, and characters of other scripts are one", () => {
  expect(alphabet.letters).toEqual(["a", "A", " "]);
  expect([...alphabet.columns]).toEqual([0, 1, 2, 4, 2, 4, 3]);
});

test("classes that are one letter count together", () => {
  const classes = Float32Array.of(0.1, 0.1, 0.2, 0.05, 0.3, 0.15, 0.1);
  const { data, steps } = letterScores(classes, 1, alphabet);
  expect(steps).toBe(1);
  expect([...data].map((value) => Math.round(value * 100))).toEqual([10, 10, 50, 10, 20]);
});
