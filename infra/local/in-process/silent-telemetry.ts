import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import type { Telemetry } from "../../../functions/queue-door.ts";

/** Says nothing. */
export function silentTelemetry(): Telemetry {
  const metrics = new Metrics({ namespace: "Nextday" });
  metrics.publishStoredMetrics = () => {
    metrics.clearMetrics();
    return metrics;
  };
  return { logger: new Logger({ logLevel: "SILENT" }), metrics };
}
