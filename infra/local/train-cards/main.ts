import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { learnedWeights } from "./learned-weights.ts";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const out = values.out ?? new URL("../../../shared/domain/cards/learned-weights.json", import.meta.url);

/** Learns the weights of the parser's evidence from invented cards: `node --import tsx infra/local/train-cards/main.ts`. */
const weights = learnedWeights({
  count: Number(values.count ?? 3000),
  seed: Number(values.seed ?? 1),
  say: (step) => process.stdout.write(`${step}\n`),
});
await writeFile(out, `${JSON.stringify(weights, null, 1)}\n`);
