import { MetricUnit } from "@aws-lambda-powertools/metrics";
import { type RecordFeedbackDeps, recordFeedback } from "../../shared/use-cases/record-feedback.ts";
import { queueDoor, type Telemetry } from "../queue-door.ts";
import { feedbackOf } from "./ses-feedback.ts";

export type RecordFeedbackHandlerDeps = RecordFeedbackDeps & Telemetry;

/** Called with what SES tells of mails that we sent. */
export function createHandler(deps: RecordFeedbackHandlerDeps) {
  return queueDoor(deps, async (body) => {
    const feedback = feedbackOf(body);
    if (!feedback) return;
    const { suppressed } = await recordFeedback(deps, feedback);
    deps.logger.info("feedback-recorded", { kind: feedback.kind, suppressed });
    deps.metrics.addMetric(feedback.kind, MetricUnit.Count, 1);
  });
}
