import { expect, test } from "vitest";
import {
  lettered,
  likelierSpelling,
  readTable,
  sequencesOf,
  tallyOf,
} from "../../../../shared/domain/cards/letter-sequences.ts";

const words = ["ironbridge", "bridgewater", "dluga", "research", "creative", "director"];
const tally = tallyOf(words.flatMap(sequencesOf).map((sequence) => [sequence, 1]));
const likelier = (text: string) => likelierSpelling(lettered(text), tally);

test.each(["Dtuga", "lronbridge", "Dlrector", "Creatlve"])("%s has a likelier spelling", (misread) => {
  expect(likelier(misread)).toBeGreaterThan(2);
});

test.each(["Długa", "Ironbridge", "Creative Director"])("%s has none", (printed) => {
  expect(likelier(printed)).toBeLessThan(0.5);
});

test.each(["KWP", "82-843", "B2B"])("%s is not judged by its letters", (text) => {
  expect(lettered(text)).toEqual([]);
});

test("a table is read as it is written", () => {
  const read = readTable({ du: "c2k1", uc: "k2" });
  expect([read("duc"), read("duk"), read("du."), read(".uc"), read("...")]).toEqual([2, 1, 3, 2, 5]);
});
