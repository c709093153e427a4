import { MetricUnit } from "@aws-lambda-powertools/metrics";
import * as z from "zod";
import { type ServeAccountDeps, serveAccount } from "../../shared/use-cases/serve-account.ts";
import { queueDoor, type Telemetry } from "../queue-door.ts";

export type ServeAccountHandlerDeps = ServeAccountDeps & Telemetry;

const wake = z.object({ v: z.literal(1), accountId: z.string() });

/** Called with accounts that the sweep has found due; each is read anew, so that a doubled wake does nothing. */
export function createHandler(deps: ServeAccountHandlerDeps) {
  return queueDoor(deps, async (body) => {
    const { accountId } = wake.parse(JSON.parse(body));
    const outcome = await serveAccount(deps, accountId);
    deps.logger.info("account-served", { accountId, ...outcome });
    deps.metrics.addMetric("account-served", MetricUnit.Count, 1);
    if (outcome.kind === "served" && outcome.notTaken.length > 0)
      deps.metrics.addMetric("mail-not-taken", MetricUnit.Count, outcome.notTaken.length);
  });
}
