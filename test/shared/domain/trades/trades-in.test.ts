import { expect, test } from "vitest";
import { trades } from "../../../../shared/domain/trades/trades.ts";
import { tradesIn } from "../../../../shared/domain/trades/trades-in.ts";

test.each([
  ["a bookkeeper", ["accounting"]],
  ["Tax & Co, chartered accountants", ["accounting"]],
  ["Steuerberaterin", ["accounting"]],
  ["un expert-comptable", ["accounting"]],
  ["somebody for her website", ["websites"]],
  ["diseñador web", ["websites"]],
  ["solicitors", ["law"]],
  ["a patent attorney", ["patents"]],
  ["Rechtsanwältin für Mietrecht", ["law"]],
  ["an estate agent", ["real estate"]],
  ["office space in Leeds", ["office space"]],
  ["a mortgage broker and home insurance", ["mortgage", "insurance"]],
  ["quality assurance", ["quality"]],
  ["a baker’s dozen of ideas", ["baking"]],
  ["an account manager", []],
  ["nobody in particular", []],
])("“%s” speaks of %j", (text, named) => {
  expect(tradesIn(text)).toEqual(named);
});

test("no two trades share a word, so that each word means one", () => {
  const words = trades.flatMap((trade) => trade.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
