import { spawnSync } from "node:child_process";
import { commandLine, usage } from "./command-line.ts";
import { forReading } from "./product-function.ts";
import { demandRegion } from "./regions.ts";

/** What a template that is only to be read is made for. */
const example = { domain: "in.example.com", owners: "you@example.com" };

const [verb, ...args] = process.argv.slice(2);
const synth = verb === "synth";
process.exitCode = run();

function run(): number {
  const told = commandLine(args, synth ? example : {});
  if (told === "help") return say(usage, 0);
  if ("wrong" in told) return say(`${told.wrong}\n`, 2);
  const { context, region } = told;
  if (region !== null && !isPossible(region)) return 2;
  const pairs = Object.entries({ ...context, ...(synth && { [forReading]: "true" }) });
  const command = synth ? ["synth", "--quiet"] : ["deploy", "--require-approval", "never"];
  const cdk = spawnSync(
    "cdk",
    [...command, ...pairs.flatMap(([name, value]) => ["--context", `${name}=${value}`])],
    {
      stdio: "inherit",
      env: { ...process.env, ...(region !== null && { AWS_REGION: region, AWS_DEFAULT_REGION: region }) },
    },
  );
  if (synth && cdk.status === 0) say("The template is cdk.out/Nextday.template.json.\n", 0);
  return cdk.status ?? 1;
}

function isPossible(region: string): boolean {
  try {
    demandRegion(region);
    return true;
  } catch (fault) {
    say(`${fault instanceof Error ? fault.message : String(fault)}\n`, 2);
    return false;
  }
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}
