import { expect, test } from "vitest";
import { toJudgeAfter } from "../../../../shared/domain/questions/to-judge-after.ts";
import { decideAll, situation } from "../commands/situations.ts";

test.each([
  ["1 done", 1],
  ["1 skip", 0],
  ["1 done warm", 0],
])("after “%s”, %i are to be called warm or cold", (line, count) => {
  expect(toJudgeAfter([], decideAll(situation(), [line]).changes)).toHaveLength(count);
});
