import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { MetricUnit } from "@aws-lambda-powertools/metrics";
import { logMetrics } from "@aws-lambda-powertools/metrics/middleware";
import middy from "@middy/core";
import * as z from "zod";
import { type WakeAccountsDeps, wakeAccounts } from "../../shared/use-cases/wake-accounts.ts";
import type { Telemetry } from "../queue-door.ts";

export type WakeAccountsHandlerDeps = WakeAccountsDeps & Telemetry;

const scheduled = z.object({ v: z.literal(1) });

/** Called by the schedule: enqueues the accounts whose next moment has come. */
export function createHandler(deps: WakeAccountsHandlerDeps) {
  return middy<unknown, { woken: number }>()
    .use(injectLambdaContext(deps.logger))
    .use(logMetrics(deps.metrics))
    .handler(async (event) => {
      scheduled.parse(event);
      const outcome = await wakeAccounts(deps);
      deps.logger.info("accounts-woken", outcome);
      deps.metrics.addMetric("accounts-woken", MetricUnit.Count, outcome.woken);
      return outcome;
    });
}
