import { expect, test } from "vitest";
import { inflected, singular } from "../../../../shared/domain/trades/forms.ts";
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
  ["an account manager", ["selling"]],
  ["nobody in particular", []],
])("“%s” speaks of %j", (text, named) => {
  expect(tradesIn(text)).toEqual(named);
});

test("no two trades share a name, so that each name means one", () => {
  const names = trades.flatMap((trade) => trade.names.map((name) => name.split(" ").map(singular).join(" ")));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each([
  ["mow", ["mows", "mowed", "mowing"]],
  ["repair", ["repairs", "repaired"]],
  ["tile", ["tiles", "tiling"]],
  ["box", ["boxes"]],
  ["ring", ["rings"]],
])("what is done with “%s” is of its trade", (word, forms) => {
  expect(forms.map(inflected)).toEqual(forms.map(() => inflected(word)));
});
