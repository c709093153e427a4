import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { CloudWatchClient, DescribeAlarmsCommand, PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import {
  DescribeActiveReceiptRuleSetCommand,
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
} from "@aws-sdk/client-ses";
import { expect, onTestFinished, test } from "vitest";
import { openLoopback } from "./open-loopback.ts";

const describeStacks = new DescribeStacksCommand({ StackName: "Nextday" });

test("until it is told otherwise, the account is new: nothing is deployed, and SES is in its sandbox", async () => {
  const { client, end } = await openLoopback();
  onTestFinished(end);
  const ses = new SESClient(client);
  await expect(new CloudFormationClient(client).send(describeStacks)).rejects.toMatchObject({
    name: "ValidationError",
    message: "Stack with id Nextday does not exist",
  });
  expect(await ses.send(new GetSendQuotaCommand())).toMatchObject({ Max24HourSend: 200, SentLast24Hours: 0 });
  expect((await ses.send(new DescribeActiveReceiptRuleSetCommand())).Metadata).toBeUndefined();
  expect((await new CloudWatchClient(client).send(new DescribeAlarmsCommand())).MetricAlarms).toEqual([]);
});

test("the mails of the last day count, by the moved clock", async () => {
  let now = "2026-11-23T13:00:00.000Z";
  const { client, end } = await openLoopback({ now: () => now });
  onTestFinished(end);
  const ses = new SESClient(client);
  const mail = { Source: "inbox@in.example.com", Destinations: ["ann@example.com"] };
  await ses.send(
    new SendRawEmailCommand({ ...mail, RawMessage: { Data: Buffer.from("Subject: x\r\n\r\nx") } }),
  );
  expect((await ses.send(new GetSendQuotaCommand())).SentLast24Hours).toBe(1);
  now = "2026-11-24T13:00:00.000Z";
  expect((await ses.send(new GetSendQuotaCommand())).SentLast24Hours).toBe(0);
});

test("what is asked too often is refused in the services' own words, and what is not known here at once", async () => {
  const { client, loopback, end } = await openLoopback();
  onTestFinished(end);
  const cloudwatch = new CloudWatchClient(client);
  const put = new PutMetricDataCommand({ Namespace: "Nextday", MetricData: [] });
  await expect(cloudwatch.send(put)).rejects.toMatchObject({ name: "InvalidAction" });
  loopback.faults({ throttle: 1 });
  await expect(cloudwatch.send(new DescribeAlarmsCommand())).rejects.toMatchObject({ name: "Throttling" });
  await expect(new CloudFormationClient(client).send(describeStacks)).rejects.toMatchObject({
    name: "Throttling",
  });
});
