import { markdownTable } from "../markdown-table.ts";
import type { Observed } from "./observed.ts";
import { type FunctionProfile, type Profile, profileOf } from "./profile.ts";

/** What each journey asks of AWS, and of a processor. `sweepMilliseconds`: the processor's, for one account of many that are due. */
export function callsReport(observed: Observed, sweepMilliseconds: number): string {
  const profiles = [...observed.journeys.keys()].map((journey) => profileOf(observed, journey));
  const head = ["journey", "plays", "calls", "read units", "write units", "processor", "memory"];
  return `## Journeys
One person's month on the bundles, with photos of 12 megapixels and 3 MB that nobody reads: the mean of all plays. Units are DynamoDB's request
units; the processor's time is the function's own process's, on this machine and without reading (Textract's part).

${markdownTable(head, profiles.map(row))}

${profiles.map(callsOf).join("\n")}

A sweep that finds 500 accounts takes ${sweepMilliseconds.toFixed(1)} ms of the processor for each.
`;
}

function row({ journey, plays, reads, writes, functions }: Profile): readonly string[] {
  const calls = functions.flatMap((each) => [...each.calls.values()]);
  const cpu = sum(functions.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const memory = Math.max(...functions.map(({ megabytes }) => megabytes));
  return [
    journey,
    String(plays),
    shown(sum(calls)),
    shown(reads),
    shown(writes),
    `${Math.round(cpu)} ms`,
    `${memory} MB`,
  ];
}

function callsOf({ journey, functions }: Profile): string {
  return `- ${journey}: ${functions.map(callsOfFunction).join("; ")}`;
}

function callsOfFunction({ name, calls }: FunctionProfile): string {
  return `\`${name}\` ${[...calls].map(([operation, count]) => `${shown(count)} × ${operation}`).join(", ")}`;
}

const shown = (number: number) => number.toFixed(1).replace(/\.0$/, "");
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
