import { availableParallelism } from "node:os";
import { CannotStart } from "../cannot-start.ts";
import { cannedCards } from "../in-process/canned-cards.ts";
import { type CrashOptions, commandLine, usage } from "./command-line.ts";
import type { Finding } from "./examine.ts";
import { journeys, tenMails } from "./journeys.ts";
import { inShares } from "./shares.ts";
import { printed } from "./table.ts";

/** A difference may hold a whole mail. */
const longestFault = 600;

const cards = await cannedCards();
const names = [...journeys(cards), tenMails(cards)].map(({ name }) => name);
const options = commandLine(process.argv.slice(2), names);
if (options === "help") process.stdout.write(usage);
else if ("wrong" in options) end(`${options.wrong} See npm run crash -- --help.`);
else
  try {
    process.exitCode = (await crash(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    end(error.message);
  }

function end(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

/** True: there was no difference, and nothing was sent twice outside the window. */
async function crash({ seed, journey }: CrashOptions): Promise<boolean> {
  const begun = performance.now();
  const findings: Finding[] = [];
  await inShares({ seed, journey, oneIn: 1, seeds: 6 }, Math.min(2, availableParallelism()), (finding) => {
    findings.push(finding);
    for (const fault of finding.faults) console.log(fault.slice(0, longestFault));
    if (finding.part === "crashes") console.log(`… ${finding.name}: ${finding.runs} runs`);
  });
  const faults = findings.flatMap((finding) => finding.faults).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  if (findings.length === 0) throw new Error("nothing was told of what was tried");
  console.log(`${printed(findings)}\n\n${verdict(faults)} Seed ${seed}, ${seconds} s in all.`);
  return faults === 0;
}

function verdict(faults: number): string {
  if (faults > 0) return `${faults} FAULTS, see above.`;
  return "No difference; a mail is sent twice only where SES took it and that was not written down (docs/decisions/003).";
}
