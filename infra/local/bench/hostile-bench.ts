import { parseArgs } from "node:util";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { hostilePictures } from "../hostile-pictures/hostile-pictures.ts";

const usage = "npm run bench hostile -- [--count 1000] [--seed 1]";

/** Develops damaged pictures and bombs in this one process, and tells what it cost. @throws where one had no answer. */
export async function hostileBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: "string" }, seed: { type: "string" } },
  });
  const [count, seed] = [Number(values.count ?? 1000), Number(values.seed ?? 1)];
  if (!(count >= 0) || !Number.isInteger(seed)) throw new Error(usage);
  const lab = sharpPhotoLab();
  const answers = new Map<string, number>();
  let slowest = { name: "", seconds: 0 };
  for await (const { name, bytes } of hostilePictures(seed, count)) {
    const begun = performance.now();
    const developed = await lab.develop(bytes);
    const seconds = (performance.now() - begun) / 1000;
    if (seconds > slowest.seconds) slowest = { name, seconds };
    const answer = developed.kind === "unreadable" ? developed.why : "developed";
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  for (const [answer, times] of answers) process.stdout.write(`${answer.padEnd(20)} ${times}\n`);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`peak memory ${peak} MB; slowest: ${slowest.name}, ${slowest.seconds.toFixed(1)} s\n`);
}
