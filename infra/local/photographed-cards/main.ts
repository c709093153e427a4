import { parseArgs } from "node:util";
import * as z from "zod";
import { writePhotos } from "./write-photos.ts";

const usage =
  "node --import tsx infra/local/photographed-cards/main.ts FOLDER [--count 100] [--seed 1] [--part held-out|training]";

const options = z.object({
  count: z.coerce.number().int().positive().default(100),
  seed: z.coerce.number().int().default(1),
  part: z.enum(["training", "held-out"]).default("held-out"),
});

const { values, positionals } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, part: { type: "string" } },
  allowPositionals: true,
});
const wanted = options.safeParse(values);
const [folder] = positionals;
if (folder === undefined || !wanted.success) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else await writePhotos({ folder, ...wanted.data });
