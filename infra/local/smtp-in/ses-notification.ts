import { type HeaderField, headerValue } from "../mail-head.ts";
import { bucketName } from "../resources.ts";
import type { Verdicts } from "./verdicts.ts";

export type Inbound = {
  readonly id: string;
  readonly objectKey: string;
  readonly at: string;
  readonly source: string;
  readonly recipients: readonly string[];
  readonly header: readonly HeaderField[];
  readonly verdicts: Verdicts;
};

/** What SES publishes for a receipt rule with an S3 action: docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
export function sesNotification(mail: Inbound): Record<string, unknown> {
  const { verdicts, recipients } = mail;
  return {
    notificationType: "Received",
    mail: {
      timestamp: mail.at,
      source: mail.source,
      messageId: mail.id,
      destination: recipients,
      headersTruncated: false,
      headers: mail.header,
      commonHeaders: commonHeaders(mail),
    },
    receipt: {
      timestamp: mail.at,
      processingTimeMillis: 1,
      recipients,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      ...(verdicts.dmarcPolicy && { dmarcPolicy: verdicts.dmarcPolicy }),
      action: {
        type: "S3",
        topicArn: "arn:aws:sns:us-east-1:000000000000:mail",
        bucketName,
        objectKeyPrefix: "raw",
        objectKey: mail.objectKey,
      },
    },
  };
}

function commonHeaders({ header, source }: Inbound): Record<string, unknown> {
  const list = (name: string) => {
    const value = headerValue(header, name);
    return value === undefined ? {} : { [name.toLowerCase()]: value.split(/,\s*(?=[^,]*@)/) };
  };
  const text = (name: string, as: string) => {
    const value = headerValue(header, name);
    return value === undefined ? {} : { [as]: value };
  };
  return {
    returnPath: source,
    ...list("From"),
    ...list("To"),
    ...text("Date", "date"),
    ...text("Message-ID", "messageId"),
    ...text("Subject", "subject"),
  };
}
