import { cardsBench } from "./cards-bench.ts";

/** Each measures one capability on a folder with the truth beside the files. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { cards: cardsBench };

const [name = "", ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined)
  process.stderr.write(`npm run bench -- WHICH …, one of: ${Object.keys(benches).join(", ")}\n`);
process.exitCode = bench === undefined ? 2 : await bench(args);
