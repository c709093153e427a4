import { describe, expect, test } from "vitest";
import type { ReadLetter } from "../../../../../infra/local/loopback/textract/agreed-letters.ts";
import { fusedWords } from "../../../../../infra/local/loopback/textract/fused-words.ts";
import type { LetterScores } from "../../../../../infra/local/loopback/textract/letter-scores.ts";
import { type Step, scoresAt, scoresOf } from "./invented-scores.ts";

function read(text: string, certainty = 0.99): readonly ReadLetter[] {
  return text
    .split(" ")
    .flatMap((word) => Array.from(word, (letter, at) => ({ letter, certainty, startsWord: at === 0 })));
}

const text = (scores: LetterScores, letters: readonly ReadLetter[]) =>
  fusedWords(scores, letters)
    .map((word) => word.text)
    .join(" ");

/** A text as the network sees it: it has a space in mind wherever there is one. */
function seen(spaced: string, steps: Readonly<Record<number, Step>> = {}): LetterScores {
  const marks = Array.from(
    spaced,
    (letter, index) => steps[index] ?? { [letter]: letter === " " ? 0.1 : 0.95 },
  );
  return scoresAt(marks.flatMap((mark) => [mark, {}]));
}

describe("what the network and Tesseract make of a line together", () => {
  test.each([
    ["accents are Tesseract's", seen("Muller"), read("Müller"), "Müller"],
    ["an accent that only the network sees is kept", seen("André"), read("Andre"), "André"],
    [
      "spaces are Tesseract's, if the network has them in mind",
      seen("Jane Doe"),
      read("Jane Doe"),
      "Jane Doe",
    ],
    [
      "a space in an email address is none",
      seen("j.doe@example.org"),
      read("j.doe@ example.org"),
      "j.doe@example.org",
    ],
    ["a space that Tesseract misses in a number is the network's", seen("+1 702"), read("+1702"), "+1 702"],
    ["but not one in a word", seen("Soft ware"), read("Software"), "Software"],
    ["what Tesseract reads into an accent is not taken", seen("Zurich"), read("Ziirich"), "Zurich"],
    ["a mark before a word that only Tesseract reads is none", seen("Chua"), read("‘Chua", 0.95), "Chua"],
    ["a letter that Tesseract is unsure of is the network's", seen("yahoo"), read("yaboo", 0.6), "yahoo"],
    [
      "of two letters that the network holds for possible, Tesseract's",
      seen("PO", { 1: { "0": 0.5, O: 0.4 } }),
      read("PO"),
      "PO",
    ],
    ["so is a mark that the network nearly saw", seen("Inc.", { 3: { ".": 0.3 } }), read("Inc."), "Inc."],
    ["where Tesseract reads nothing, the network alone", seen("Jane Doe"), [], "Jane Doe"],
    ["so is one in a web address", seen("example.com/ team"), read("example.com/ team"), "example.com/team"],
    [
      "a German street has its own letter",
      seen("Hauptstra-e", { 9: { B: 0.9 } }),
      read("HauptstraBe"),
      "Hauptstraße",
    ],
    ["other scripts are left out", seen("a￭b"), read("a*b"), "ab"],
    ["a line that neither reads has no words", scoresOf(""), [], ""],
  ])("%s", (_what, scores, letters, expected) => {
    expect(text(scores, letters)).toBe(expected);
  });
});

test("what both read alike is surer than what they do not", () => {
  const [alike] = fusedWords(seen("Zurich"), read("Zürich"));
  const [unlike] = fusedWords(seen("Zurich"), read("Ziirich"));
  const [alone] = fusedWords(seen("Zurich", { 0: { Z: 0.6 } }), []);
  expect(alike?.confidence).toBeGreaterThan(0.98);
  expect(unlike?.confidence).toBeLessThan(0.9);
  expect(alone?.confidence).toBeLessThan(unlike?.confidence ?? 0);
});

test("a word's place is between its neighbours", () => {
  const [jane, doe] = fusedWords(seen("Jane Doe"), read("Jane Doe"));
  expect(jane?.from).toBeCloseTo(0, 1);
  expect(jane?.to).toBeCloseTo(0.5, 1);
  expect(doe?.from).toBeGreaterThan(jane?.to ?? 1);
  expect(doe?.to).toBeCloseTo(1, 1);
});
