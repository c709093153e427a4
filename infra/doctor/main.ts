import { demandRegion } from "../aws/regions.ts";
import { profileRegion } from "./asking/ask-stack.ts";
import { type Asked, commandLine, usage } from "./command-line.ts";
import { look, type Patient } from "./look.ts";
import { isWell, report } from "./report.ts";
import { ail } from "./trial/ail.ts";
import { openTrial } from "./trial/open-trial.ts";

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const asked = commandLine(args);
  if (asked === "help") return say(usage, 0);
  if (asked === "try") return tryOut();
  if ("wrong" in asked) return say(`${asked.wrong} See npm run doctor -- --help.\n`, 2);
  const region = asked.region ?? (await profileRegion());
  if (region === null)
    return say("No region is known: give --region us-east-1, or that of your deployment.\n", 2);
  try {
    demandRegion(region);
  } catch (fault) {
    return say(`${fault instanceof Error ? fault.message : String(fault)}\n`, 2);
  }
  return examine(`Nextday at ${asked.domain}, ${region}`, patientOf(asked, region));
}

function patientOf({ domain, dns }: Asked, region: string): Patient {
  return { domain, aws: { region }, dns: dns ?? null };
}

async function tryOut(): Promise<number> {
  const trial = await openTrial();
  try {
    await ail(trial);
    return await examine("A made-up deployment on this machine (no AWS account is asked)", trial.patient);
  } finally {
    await trial.close();
  }
}

async function examine(title: string, patient: Patient): Promise<number> {
  const findings = await look(patient);
  process.stdout.write(report(title, findings));
  return isWell(findings) ? 0 : 1;
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}
