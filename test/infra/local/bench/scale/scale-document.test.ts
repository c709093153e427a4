import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsedTemplate } from "../../../../../infra/local/bench/deployment/synthesised.ts";
import { scaleReport } from "../../../../../infra/local/bench/scale/scale-bench.ts";
import { scenarios } from "../../../../../infra/local/bench/scale/scenarios.ts";
import { templateIn } from "../../../aws/deployed.ts";

/** Columns are as wide as their longest cell. */
const bare = (text: string) => text.replace(/ {2,}/g, " ").replace(/-{2,}/g, "--");

test("docs/scale.md shows what npm run bench scale prints, as far as that is quick to work out", () => {
  const shown = bare(readFileSync(new URL("../../../../../docs/scale.md", import.meta.url), "utf8"));
  const small = scenarios.filter(({ accounts }) => accounts <= 10_000);
  const { limits, days } = scaleReport(parsedTemplate(templateIn("us-east-1").toJSON()), small);
  expect(small.length).toBeGreaterThan(1);
  for (const line of bare(`${limits}\n${days}`).split("\n")) expect(shown).toContain(line);
});
