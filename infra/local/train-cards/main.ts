import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { learnedWeights } from "./learned-weights.ts";

const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const folder =
  values.out === undefined
    ? new URL("../../../shared/domain/cards/", import.meta.url)
    : pathToFileURL(`${values.out}/`);

/** Learns the weights of the parser's evidence, and how words are spelt, from invented cards: `node --import tsx infra/local/train-cards/main.ts`. */
const { weights, sequences } = learnedWeights({
  count: Number(values.count ?? 3000),
  seed: Number(values.seed ?? 1),
  say: (step) => process.stdout.write(`${step}\n`),
});
const write = (name: string, table: unknown) =>
  writeFile(new URL(name, folder), `${JSON.stringify(table, null, 1)}\n`);
await write("learned-weights.json", weights);
await write("letter-sequences.json", sequences);
