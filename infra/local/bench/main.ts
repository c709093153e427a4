import { cardsBench } from "./cards-bench.ts";

/** Each measures one capability on a folder with the truth beside the files. @throws where the command line is wrong. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { cards: cardsBench };

const [name = "", ...args] = process.argv.slice(2);
try {
  const bench = benches[name];
  if (!bench) throw new Error(`npm run bench -- WHICH …, one of: ${Object.keys(benches).join(", ")}`);
  await bench(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
