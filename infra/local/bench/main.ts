import { cardsBench } from "./cards-bench.ts";
import { deploymentBench, parts } from "./deployment-bench.ts";
import { digestBench } from "./digest/digest-bench.ts";
import { findingBench } from "./finding-bench.ts";
import { goalsBench } from "./goals/goals-bench.ts";
import { hostileBench } from "./hostile-bench.ts";
import { introductionsBench } from "./introductions/introductions-bench.ts";
import { mailBench } from "./mail-bench.ts";
import { repliesBench } from "./replies-bench.ts";
import { scaleBench } from "./scale/scale-bench.ts";
import { verdictBench } from "./verdict/verdict-bench.ts";

const usage = `npm run bench                    all figures of what would be deployed
npm run bench ${parts.join(" | ")}
npm run bench scale              what breaks first as accounts grow: docs/scale.md
npm run bench digest             what a morning costs: one digest, and finding out whose is due
npm run bench cards -- DIR       the reading of cards, on photos with their truth beside them
npm run bench finding -- DIR     how many cards are found in them
npm run bench mail               mails a second through npm run read without OCR, beside the MIME parser alone
npm run bench replies            how many answers to a digest lead to what their writers meant
npm run bench goals              whether the ranges of the maths hold what they promise
npm run bench introductions      whether the right people are suggested to each other, and what it costs to find them
npm run bench verdict            how often the verdicts on groups are right, and how soon they come
npm run bench hostile            what pictures made to do harm do
`;

type Bench = (args: readonly string[]) => Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  ...Object.fromEntries(parts.map((part) => [part, () => deploymentBench([part])])),
  scale: async () => scaleBench(),
  digest: async () => digestBench(),
  cards: cardsBench,
  finding: findingBench,
  goals: goalsBench,
  hostile: hostileBench,
  introductions: introductionsBench,
  mail: mailBench,
  replies: repliesBench,
  verdict: verdictBench,
};

const [name, ...args] = process.argv.slice(2);
try {
  if (name === undefined) {
    await deploymentBench(parts);
    process.stdout.write(usage);
  } else {
    const bench = benches[name];
    if (!bench) throw new Error(usage);
    await bench(args);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
