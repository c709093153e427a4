import { SESServiceException } from "@aws-sdk/client-ses";

/** How often a mail is offered again that came too fast: SES counts by the second, and queues nothing. */
export const patience = 8;

/** That the day is full comes by the same code (Amazon SES developer guide, "Errors related to the sending quotas"). */
export function isTooFast(error: unknown): boolean {
  return error instanceof SESServiceException && /sending rate/i.test(error.message);
}
