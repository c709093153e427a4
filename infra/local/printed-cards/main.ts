import { parseArgs } from "node:util";
import * as z from "zod";
import { writeCards } from "./write-cards.ts";

const usage =
  "node --import tsx infra/local/printed-cards/main.ts FOLDER [--count 300] [--seed 1] [--part held-out|training] [--read perfect|scan|photo|bad-photo]";

const options = z.object({
  count: z.coerce.number().int().positive().default(300),
  seed: z.coerce.number().int().default(1),
  part: z.enum(["training", "held-out"]).default("held-out"),
  read: z.enum(["perfect", "scan", "photo", "bad-photo"]).default("perfect"),
});

const { values, positionals } = parseArgs({
  options: {
    count: { type: "string" },
    seed: { type: "string" },
    part: { type: "string" },
    read: { type: "string" },
  },
  allowPositionals: true,
});
const wanted = options.safeParse(values);
const [folder] = positionals;
if (folder === undefined || !wanted.success) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const { count, seed, part, read } = wanted.data;
  await writeCards({ folder, count, seed: seed * 1_000_003, part, legibility: read });
}
