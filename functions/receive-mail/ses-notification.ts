import * as z from "zod";
import type { Arrival } from "../../shared/domain/mail/inbound-mail.ts";

const status = z.object({ status: z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"]) });

/** What SES publishes of a mail that its S3 action has stored (Amazon SES developer guide, "Contents of notifications"). */
const sesNotification = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({ source: z.string() }),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    recipients: z.array(z.string()),
    spfVerdict: status,
    dkimVerdict: status,
    dmarcVerdict: status,
    spamVerdict: status,
    virusVerdict: status,
    action: z.object({ type: z.literal("S3"), objectKey: z.string() }),
  }),
});

/** @throws where the text is not such a notification: that is a fault of the set-up, never of a mail. */
export function arrivalOf(notification: string): Arrival {
  const { mail, receipt } = sesNotification.parse(JSON.parse(notification));
  return {
    objectKey: receipt.action.objectKey,
    source: mail.source,
    recipients: receipt.recipients,
    receivedAt: new Date(receipt.timestamp).toISOString(),
    verdicts: {
      spf: receipt.spfVerdict.status,
      dkim: receipt.dkimVerdict.status,
      dmarc: receipt.dmarcVerdict.status,
      spam: receipt.spamVerdict.status,
      virus: receipt.virusVerdict.status,
    },
    notification,
  };
}
