import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { MetricUnit } from "@aws-lambda-powertools/metrics";
import { logMetrics } from "@aws-lambda-powertools/metrics/middleware";
import middy from "@middy/core";
import type { LambdaFunctionURLResult } from "aws-lambda";
import * as z from "zod";
import { readStopPath } from "../../shared/domain/threads/stop-link.ts";
import { type StopMailsDeps, stopMails } from "../../shared/use-cases/stop-mails.ts";
import type { Telemetry } from "../queue-door.ts";

export type StopMailsHandlerDeps = StopMailsDeps & Telemetry;

/** What a function URL hands over (AWS Lambda developer guide, "Request and response payloads"). */
const request = z.object({
  rawPath: z.string(),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
});

/** Called by mail programs and browsers. Anybody may: only a POST with a link of ours does anything, and every answer is 200. */
export function createHandler(deps: StopMailsHandlerDeps) {
  return middy<unknown, LambdaFunctionURLResult>()
    .use(injectLambdaContext(deps.logger))
    .use(logMetrics(deps.metrics))
    .handler(async (event) => {
      const { rawPath, requestContext } = request.parse(event);
      const asks = requestContext.http.method === "POST" ? "stop" : "page";
      const { kind, html } = await stopMails(deps, { asks, link: readStopPath(rawPath) });
      deps.logger.info("stop-asked", { asks, kind });
      deps.metrics.addMetric(`stop-${kind}`, MetricUnit.Count, 1);
      return { statusCode: 200, headers, body: html };
    });
}

/** Nothing but itself: its address is a secret, and is told to nobody. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
} as const;
