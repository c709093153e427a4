import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleForHere } from "../../bundle/bundle-for-here.ts";
import { bundlesReport } from "./bundles/bundles-report.ts";
import { type MeasuredBundle, measuredBundles } from "./bundles/measured-bundles.ts";
import { addedUsage } from "./cost/added-usage.ts";
import { costReport } from "./cost/cost-report.ts";
import { fixedUsage } from "./cost/fixed-usage.ts";
import { keptUsage, monthUsage } from "./cost/month-usage.ts";
import { daysKept } from "./deployment/days-kept.ts";
import { deployedFunctions } from "./deployment/deployed.ts";
import { synthesised } from "./deployment/synthesised.ts";
import { callsReport } from "./measure/calls-report.ts";
import { storageReport } from "./measure/storage-report.ts";
import { crowdedSweep } from "./play/crowded-sweep.ts";
import { monthOfUse } from "./play/month.ts";
import { type PlayedMonth, playedMonth } from "./play/played-month.ts";

export const parts = ["bundles", "calls", "cost"] as const;
export type Part = (typeof parts)[number];

/** Measures what would be deployed, and prints the parts that are asked for. */
export async function deploymentBench(asked: readonly Part[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nextday-bundles-"));
  try {
    bundleForHere(folder);
    const bundles = asked.some((part) => part !== "calls") ? measuredBundles(folder) : [];
    if (asked.includes("bundles")) print(bundlesReport(bundles));
    if (!asked.some((part) => part !== "bundles")) return;
    const month = await playedMonth(folder);
    if (asked.includes("calls"))
      print(callsReport(month.observed, await crowdedSweep(folder)), storageReport(month));
    if (asked.includes("cost")) print(costOf(month, bundles));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function costOf({ observed, items }: PlayedMonth, bundles: readonly MeasuredBundle[]): string {
  const template = synthesised();
  const deployed = {
    functions: deployedFunctions(template),
    loadMilliseconds: new Map(bundles.map(({ name, loading }) => [name, loading.cpu])),
  };
  const month = { observed, items, plays: monthOfUse };
  const user = addedUsage(monthUsage(month, deployed), keptUsage(month, daysKept(template)));
  return costReport(user, fixedUsage(template, observed, deployed));
}

const print = (...reports: readonly string[]) => process.stdout.write(`${reports.join("\n")}\n`);
