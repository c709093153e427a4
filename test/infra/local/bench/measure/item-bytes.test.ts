import { marshall } from "@aws-sdk/util-dynamodb";
import { expect, test } from "vitest";
import { itemBytes } from "../../../../../infra/local/bench/measure/item-bytes.ts";

test.each<[string, object, number]>([
  ["a text by its bytes, its name too", { pk: "ü" }, 4],
  ["a number by pairs of its digits", { n: 1234 }, 4],
  ["zeros at either end aside", { n: 1200 }, 3],
  ["a minus", { n: -12 }, 4],
  ["truth and nothing", { a: true, b: null }, 4],
  ["a list, with a byte for each element", { l: ["ab", "c"] }, 1 + 3 + 3 + 2],
  ["a map, with a byte for each member", { m: { a: "bc" } }, 1 + 3 + 1 + 3],
])("an item's size counts %s", (_, item, bytes) => {
  expect(itemBytes(marshall(item))).toBe(bytes);
});
