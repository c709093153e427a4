import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { deadLetterOutputs, workQueueOutputs } from "../../../infra/aws/deployed-names.ts";
import { daysKept } from "../../../infra/aws/object-store.ts";
import { deadLettersKept } from "../../../infra/aws/work-queue.ts";
import { prefixes } from "../../../shared/adapters/s3/prefixes.ts";
import { schedules } from "../../../shared/schedules.ts";
import { resource, resources, templateIn } from "./deployed.ts";

const template = templateIn("eu-west-1");

test("what comes to the domain is scanned, stored under raw/ and told to the queue as SES wrote it", () => {
  template.hasResourceProperties("AWS::SES::ReceiptRule", {
    Rule: {
      Enabled: true,
      ScanEnabled: true,
      Recipients: ["in.example.com"],
      Actions: [{ S3Action: { ObjectKeyPrefix: prefixes.raw, TopicArn: Match.anyValue() } }],
    },
  });
  const toQueues = resources(template, "AWS::SNS::Subscription").filter(
    ({ Properties }) => Properties["Protocol"] === "sqs",
  );
  expect(toQueues).toHaveLength(2);
  for (const { Properties } of toQueues)
    expect(Properties).toMatchObject({
      RawMessageDelivery: true,
      RedrivePolicy: expect.anything() as unknown,
    });
});

test("our rule set is made active after its rule is there, and takes no other's place unless told", () => {
  const { Properties, ...rest } = resource(template, "Custom::ActiveReceiptRuleSet");
  expect(Properties["TakeOver"]).toBe("no");
  expect(JSON.stringify(rest)).toMatch(/MailDoorRuleSetInbox/);
  const taking = templateIn("eu-west-1", { takeOver: "true" });
  expect(resource(taking, "Custom::ActiveReceiptRuleSet").Properties["TakeOver"]).toBe("yes");
});

test("mails and readings expire, pictures are kept, and a mail outlasts the dead letter that names it", () => {
  const { Properties, DeletionPolicy } = resource(template, "AWS::S3::Bucket");
  const { Rules } = Properties["LifecycleConfiguration"] as { Rules: Record<string, unknown>[] };
  const expiring = Object.fromEntries(
    Rules.filter((rule) => "Prefix" in rule).map((rule) => [rule["Prefix"], rule["ExpirationInDays"]]),
  ) as Record<string, unknown>;
  expect(expiring).toEqual({ "raw/": 30, "outbox/": 30, "readings/": 90 });
  expect(daysKept.raw).toBeGreaterThan(deadLettersKept.toDays());
  expect(DeletionPolicy).toBe("Retain");
});

test("the bucket is encrypted, closed to the public and reached by TLS alone", () => {
  template.hasResourceProperties("AWS::S3::Bucket", {
    BucketEncryption: Match.anyValue(),
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
  template.hasResourceProperties("AWS::S3::BucketPolicy", {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]),
    },
  });
});

test("the table can be taken back to any second, is not deleted by mistake, and outlives the stack", () => {
  const { Properties, DeletionPolicy } = resource(template, "AWS::DynamoDB::Table");
  expect(Properties).toMatchObject({
    BillingMode: "PAY_PER_REQUEST",
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
    GlobalSecondaryIndexes: [{ IndexName: "byWake", Projection: { ProjectionType: "KEYS_ONLY" } }],
  });
  expect(DeletionPolicy).toBe("Retain");
});

test("topics are encrypted with a key of our own, queues with SQS's", () => {
  for (const { Properties } of resources(template, "AWS::SNS::Topic"))
    expect(Properties["KmsMasterKeyId"]).toBeDefined();
  for (const { Properties } of resources(template, "AWS::SQS::Queue"))
    expect(Properties["SqsManagedSseEnabled"]).toBe(true);
});

test.each([
  ["MailQueue", "receivemail", 1],
  ["AccountQueue", "serveaccount", 5],
  ["FeedbackQueue", "recordfeedback", 10],
])("%s waits six times as long as %s may take, and has dead letters", (queueId, functionId, batchSize) => {
  const queues = resources(template, "AWS::SQS::Queue", queueId).map(({ Properties }) => Properties);
  const [queue = {}] = queues.filter((each) => "RedrivePolicy" in each);
  const fn = resource(template, "AWS::Lambda::Function", functionId).Properties;
  expect(queue["VisibilityTimeout"]).toBe(6 * Number(fn["Timeout"]));
  expect(queue["RedrivePolicy"]).toMatchObject({ maxReceiveCount: 5 });
  const intake = resource(template, "AWS::Lambda::EventSourceMapping", functionId).Properties;
  expect(intake).toMatchObject({ BatchSize: batchSize, FunctionResponseTypes: ["ReportBatchItemFailures"] });
});

test("no function runs longer than a lease on an owed mail lasts", () => {
  for (const { Properties } of resources(template, "AWS::Lambda::Function"))
    expect(Properties["Timeout"]).toBeLessThan(240);
});

test("every function is arm64 on Node 24, and its log is kept for a month", () => {
  const functions = resources(template, "AWS::Lambda::Function");
  expect(functions).toHaveLength(6);
  for (const { Properties } of functions)
    expect(Properties).toMatchObject({ Architectures: ["arm64"], Runtime: "nodejs24.x" });
  const logs = resources(template, "AWS::Logs::LogGroup");
  expect(logs.map(({ Properties }) => Properties["RetentionInDays"])).toEqual(functions.map(() => 30));
});

test("schedules send what the handlers expect, and what fails of them lies in a queue", () => {
  const found = resources(template, "AWS::Scheduler::Schedule").map(({ Properties }) => Properties);
  expect(found).toHaveLength(schedules.length);
  expect(found[0]).toMatchObject({
    ScheduleExpression: "rate(1 minute)",
    Target: {
      Input: JSON.stringify(schedules[0].input),
      DeadLetterConfig: { Arn: expect.anything() as unknown },
    },
  });
  template.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
    DestinationConfig: { OnFailure: Match.anyValue() },
  });
});

test("SES tells of bounces and complaints, and suppresses nothing by itself", () => {
  template.hasResourceProperties("AWS::SES::ConfigurationSet", {
    SuppressionOptions: { SuppressedReasons: [] },
  });
  template.hasResourceProperties("AWS::SES::ConfigurationSetEventDestination", {
    EventDestination: { MatchingEventTypes: ["bounce", "complaint"], SnsDestination: Match.anyValue() },
  });
  for (const id of ["receivemail", "serveaccount"]) {
    const { Environment } = resource(template, "AWS::Lambda::Function", id).Properties as {
      Environment: { Variables: Record<string, unknown> };
    };
    expect(Environment.Variables["CONFIGURATION_SET"]).toBeDefined();
  }
});

test("the domain signs by DKIM and has an envelope domain of its own", () => {
  template.hasResourceProperties("AWS::SES::EmailIdentity", {
    EmailIdentity: "in.example.com",
    MailFromAttributes: { MailFromDomain: "bounce.in.example.com" },
    FeedbackAttributes: { EmailForwardingEnabled: false },
  });
});

test("the deployment tells the DNS records that it needs, and where the doctor finds its parts", () => {
  const outputs = template.findOutputs("*") as Record<string, { Value: unknown }>;
  const names = Object.keys(outputs).sort();
  expect(names.filter((name) => name.startsWith("Dns"))).toHaveLength(7);
  expect(JSON.stringify(outputs)).toContain("in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com");
  expect(JSON.stringify(outputs["Dns7"])).toMatch(/DkimDNSTokenName3.* CNAME .*DkimDNSTokenValue3/);
  const parts = [...workQueueOutputs, ...deadLetterOutputs, "Domain", "RuleSet"];
  expect(names.filter((name) => !name.startsWith("Dns"))).toEqual(parts.sort());
  const queues = resources(template, "AWS::SQS::Queue").length;
  expect(queues).toBe(workQueueOutputs.length + deadLetterOutputs.length);
});

test("photos are capped and the bill is watched", () => {
  const capped = templateIn("eu-west-1", { photosADay: "50", budget: "7" });
  expect(resource(capped, "AWS::Lambda::Function", "receivemail").Properties).toMatchObject({
    Environment: { Variables: { PHOTOS_A_DAY: "50", OWNERS: "you@example.com,ann@example.com" } },
  });
  capped.hasResourceProperties("AWS::Budgets::Budget", {
    Budget: { BudgetLimit: { Amount: 7, Unit: "USD" }, TimeUnit: "MONTHLY" },
  });
});
