import { expect, test } from "vitest";
import { journeyUsage } from "../../../../../infra/local/bench/cost/journey-usage.ts";

const profile = {
  journey: "mail",
  plays: 2,
  reads: 10,
  writes: 20,
  // Two mails, of which one fills three chunks and a bit, the other none.
  objects: new Map([["raw", [3 * 262_144 + 5, 1000]]]),
  sent: { mails: 1, bytes: 2 ** 30 },
  functions: [
    {
      name: "receive-mail",
      runs: 1,
      milliseconds: 400,
      cpuMilliseconds: 0,
      megabytes: 300,
      logBytes: 2 ** 30,
      calls: new Map([
        ["s3 PutObject", 2],
        ["s3 GetObject", 3],
        ["sqs SendMessage", 1],
        ["textract DetectDocumentText", 1],
      ]),
    },
  ],
};
const deployed = {
  functions: new Map([["receive-mail", { megabytes: 1024 }]]),
  loadMilliseconds: new Map([["receive-mail", 0]]),
};

test("a mail is billed by what it made AWS do, and what SES did itself", () => {
  const { lambdaGigabyteSecond, ...usage } = journeyUsage(profile, deployed);
  expect(usage).toEqual({
    sesMailIn: 1,
    sesChunkIn: 1.5,
    sesMailOut: 1,
    sesAttachedGigabyte: 1,
    textractPage: 1,
    dynamoRead: 10,
    dynamoWrite: 20,
    s3Put: 3,
    s3Get: 3,
    sqsRequest: 6,
    snsPublish: 1,
    kmsRequest: 1,
    lambdaRun: 1,
    logGigabyte: 1,
  });
  expect(lambdaGigabyteSecond).toBeGreaterThan(1.8);
});

test("a function that is not deployed has no memory to be billed by", () => {
  expect(() => journeyUsage(profile, { ...deployed, functions: new Map() })).toThrow("receive-mail");
});
