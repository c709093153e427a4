import { expect, test } from "vitest";
import { foreign, seenLetters } from "../../../../../infra/local/loopback/textract/seen-letters.ts";
import { scoresAt, scoresOf } from "./invented-scores.ts";

const seen = (scores: Parameters<typeof seenLetters>[0]) =>
  seenLetters(scores)
    .map(({ letter }) => letter)
    .join("");

test("a letter that lasts is one, and two where a gap is between", () => {
  expect(seen(scoresAt([{ a: 0.9 }, { a: 0.8 }, {}, { a: 0.9 }, { b: 0.6 }]))).toBe("aab");
});

test("a letter is as certain, and stands, where it is surest", () => {
  const [letter] = seenLetters(scoresAt([{ a: 0.6 }, { a: 0.9 }, { a: 0.7 }, {}]));
  expect(letter?.certainty).toBeCloseTo(0.9);
  expect(letter?.place).toBeCloseTo(1.5 / 4);
});

test("a space parts letters, however unsure it is", () => {
  const letters = seenLetters(scoresAt([{ a: 0.9 }, { " ": 0.1 }, { b: 0.9 }, {}, { c: 0.9 }]));
  expect(letters.map(({ spaceBefore }) => spaceBefore)).toEqual([0, expect.closeTo(0.1), 0]);
});

test("letters of other scripts are all one", () => {
  expect(seen(scoresOf("a￭"))).toBe(`a${foreign}`);
});
