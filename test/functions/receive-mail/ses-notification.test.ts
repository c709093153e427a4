import { expect, test } from "vitest";
import { arrivalOf } from "../../../functions/receive-mail/ses-notification.ts";

/** As Amazon SES's developer guide shows it, shortened. */
const notification = {
  notificationType: "Received",
  mail: {
    timestamp: "2026-11-02T15:00:00.000Z",
    source: "ann@example.com",
    messageId: "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
    destination: ["inbox@in.example.com"],
    headersTruncated: false,
    headers: [],
    commonHeaders: { from: ["ann@example.com"], to: ["inbox@in.example.com"], subject: "Card" },
  },
  receipt: {
    timestamp: "2026-11-02T15:00:00.000Z",
    processingTimeMillis: 574,
    recipients: ["inbox@in.example.com"],
    spamVerdict: { status: "PASS" },
    virusVerdict: { status: "PASS" },
    spfVerdict: { status: "PASS" },
    dkimVerdict: { status: "GRAY" },
    dmarcVerdict: { status: "FAIL" },
    dmarcPolicy: "reject",
    action: {
      type: "S3",
      topicArn: "arn:aws:sns:us-east-1:012345678912:mail",
      bucketName: "mail",
      objectKeyPrefix: "raw",
      objectKey: "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
    },
  },
};

test("what SES tells of a mail is read: where it lies, who it was for, and the verdicts", () => {
  const text = JSON.stringify(notification);
  expect(arrivalOf(text)).toEqual({
    objectKey: "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
    source: "ann@example.com",
    recipients: ["inbox@in.example.com"],
    receivedAt: "2026-11-02T15:00:00.000Z",
    verdicts: { spf: "PASS", dkim: "GRAY", dmarc: "FAIL", spam: "PASS", virus: "PASS" },
    notification: text,
  });
});

test.each([
  ["no JSON", "hello"],
  ["another event", JSON.stringify({ ...notification, notificationType: "Bounce" })],
  ["a verdict that is unknown", JSON.stringify(notification).replace('"GRAY"', '"MAYBE"')],
  ["no verdict at all", JSON.stringify(notification).replace('"dmarcVerdict"', '"other"')],
])("%s is a fault, so that the queue keeps it", (_, text) => {
  expect(() => arrivalOf(text)).toThrow();
});
