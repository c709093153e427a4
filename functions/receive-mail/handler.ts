import { MetricUnit } from "@aws-lambda-powertools/metrics";
import { type ReceiveMailDeps, receiveMail } from "../../shared/use-cases/receive-mail.ts";
import { queueDoor, type Telemetry } from "../queue-door.ts";
import { arrivalOf } from "./ses-notification.ts";

export type ReceiveMailHandlerDeps = ReceiveMailDeps & Telemetry;

/** Called with mails that SES has stored. */
export function createHandler(deps: ReceiveMailHandlerDeps) {
  return queueDoor(deps, async (body) => {
    const arrival = arrivalOf(body);
    const { objectKey } = arrival;
    try {
      const outcome = await receiveMail(deps, arrival);
      deps.logger.info("mail-settled", { objectKey, ...outcome });
      deps.metrics.addMetric(`mail-${outcome.kind}`, MetricUnit.Count, 1);
    } catch (fault) {
      deps.logger.error("mail-failed", { objectKey, fault: faultCode(fault) });
      throw fault;
    }
  });
}

/** Its name alone: a message may quote what a person wrote. */
const faultCode = (fault: unknown) => (fault instanceof Error ? fault.name : "unknown");
