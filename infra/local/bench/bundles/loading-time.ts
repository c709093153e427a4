import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { median } from "../../../../shared/domain/roi/median.ts";

/** Milliseconds. `cpu`: the least of the processor's time, which is the truest one on a machine that is busy with other things. */
export type LoadingTime = { readonly median: number; readonly fastest: number; readonly cpu: number };

const processes = 9;

const script = `
  const start = performance.now();
  const before = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([performance.now() - start, (user + system) / 1000]));
`;

/** How long new processes of this Node take to import the file, when nothing is loaded before. */
export function loadingTime(file: string, environment: Readonly<Record<string, string>>): LoadingTime {
  const times = Array.from({ length: processes }, () => {
    const args = ["--input-type=module", "--eval", script, pathToFileURL(file).href];
    const told = execFileSync(process.execPath, args, { env: environment, encoding: "utf8" });
    const [wall, cpu] = JSON.parse(told) as [number, number];
    return { wall, cpu };
  });
  const walls = times.map(({ wall }) => wall);
  const cpu = Math.min(...times.map((time) => time.cpu));
  return { median: median(walls) ?? 0, fastest: Math.min(...walls), cpu };
}
