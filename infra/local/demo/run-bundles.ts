import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleForHere } from "../../bundle/bundle-for-here.ts";
import { type ProgramName, programs } from "../../bundle/programs.ts";
import type { StartOptions } from "../start-options.ts";

export type RunningBundles = {
  /** What makes Nextday run them. */
  readonly options: Pick<StartOptions, "functionsFolder" | "onCall">;
  /** One line on each that has run: a function that has asked something of AWS. */
  readonly whichRan: () => readonly string[];
};

/** Makes the bundles that would be deployed, where they cannot reach the project's packages; they go when this process ends. */
export function runBundles(): RunningBundles {
  const folder = mkdtempSync(join(tmpdir(), "nextday-bundles-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const bundles = bundleForHere(folder);
  const callers = new Set<string>();
  return {
    options: {
      functionsFolder: pathToFileURL(`${folder}/`),
      onCall: ({ caller }) => void callers.add(caller),
    },
    whichRan: () => [...bundles].filter(([name]) => callers.has(name)).map(lineOf),
  };
}

function lineOf([name, bytes]: readonly [ProgramName, number]): string {
  const size = Math.round(bytes / 1000).toLocaleString("en");
  const native = programs[name].native.map((each) => `, and ${each} for ${process.platform}-${process.arch}`);
  return `${name.padEnd(14)} ${size.padStart(6)} KB${native.join("")}`;
}
