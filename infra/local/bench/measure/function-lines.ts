import * as z from "zod";
import type { LogLines, Run } from "./observed.ts";

const report = z.object({
  type: z.literal("platform.report"),
  record: z.object({
    functionName: z.string(),
    metrics: z.object({ durationMs: z.number(), cpuMs: z.number(), maxMemoryUsedMB: z.number() }),
  }),
});
/** What Powertools logs, and what it writes for CloudWatch to make metrics of. */
const told = z.object({ service: z.string() });

/** The runs that a log's lines tell of. */
export function runsIn(lines: readonly string[], journey: string): readonly Run[] {
  return lines.flatMap((line) => {
    const { data } = report.safeParse(parsed(line));
    if (!data) return [];
    const { functionName, metrics } = data.record;
    return {
      journey,
      function: functionName,
      milliseconds: metrics.durationMs,
      cpuMilliseconds: metrics.cpuMs,
      megabytes: metrics.maxMemoryUsedMB,
    };
  });
}

/** What each function wrote into the log. */
export function logsIn(lines: readonly string[], journey: string): readonly LogLines[] {
  return lines.flatMap((line) => {
    const value = parsed(line);
    const name = told.safeParse(value).data?.service ?? report.safeParse(value).data?.record.functionName;
    return name === undefined ? [] : { journey, function: name, bytes: Buffer.byteLength(line) + 1 };
  });
}

function parsed(line: string): unknown {
  return line.startsWith("{") ? JSON.parse(line) : null;
}
