import { expect, test } from "vitest";
import { median } from "../../../../shared/domain/roi/median.ts";

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 4], 4],
  [[1, 2], 1.5],
  [[10, 2, 1, 3], 2.5],
])("the median of %j is %j", (values, middle) => {
  expect(median(values)).toBe(middle);
});
