import { expect, test } from "vitest";
import { paceOf } from "../../../../shared/domain/goals/pace.ts";
import { readTable } from "../../../fixtures/maths/read-table.ts";

test.each(readTable("pace.csv"))("$soFar of $target on $today is $state", (row) => {
  const text = (column: string) => row[column] ?? "";
  const pace = paceOf({
    target: Number(row["target"]),
    soFar: Number(row["soFar"]),
    from: text("from"),
    to: text("to"),
    today: text("today"),
    sunday: text("sunday"),
  });
  expect(pace.expectedByNow).toBeCloseTo(Number(row["expected"]), 3);
  const { state, missing, thisWeek } = pace;
  expect({ state, missing, thisWeek }).toEqual({
    state: text("state"),
    missing: Number(row["missing"]),
    thisWeek: Number(row["thisWeek"]),
  });
});
