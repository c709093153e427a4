import { expect, test } from "vitest";
import { aligned } from "../../../../../infra/local/loopback/textract/alignment.ts";

const runs = (left: string, right: string) =>
  aligned(Array.from(left), Array.from(right), (a, b) => a === b).map((run) =>
    run.same ? run.left.join("") : `${run.left.join("")}/${run.right.join("")}`,
  );

test.each([
  ["Jane", "Jane", ["J", "a", "n", "e"]],
  ["Jane", "June", ["J", "a/u", "n", "e"]],
  ["Jane", "Jne", ["J", "a/", "n", "e"]],
  ["modern", "modem", ["m", "o", "d", "e", "rn/m"]],
  ["", "x", ["/x"]],
  ["", "", []],
])("%s beside %s", (left, right, expected) => {
  expect(runs(left, right)).toEqual(expected);
});
