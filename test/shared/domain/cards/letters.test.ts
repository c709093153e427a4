import { expect, test } from "vitest";
import { folded, lettersOf, wordsOf } from "../../../../shared/domain/cards/letters.ts";

test.each([
  ["Gößling", "gossling"],
  ["ŁUKASZ Ñandú", "lukasz nandu"],
  ["Sørensen", "sorensen"],
])("%s compares as %s", (printed, plain) => {
  expect(folded(printed)).toBe(plain);
});

test("letters are compared without what stands between them", () => {
  expect(lettersOf("acme-foods.co.uk 24/7")).toBe("acmefoodscouk247");
});

test.each([
  ["Acme Foods, S.A.", ["acme", "foods", "sa"]],
  ["Smith & Sons (London)", ["smith", "&", "sons", "london"]],
  ["Hintz-Bahringer", ["hintz", "bahringer"]],
  [" – ", []],
])("the words of %s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
