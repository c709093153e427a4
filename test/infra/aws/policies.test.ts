import { expect, test } from "vitest";
import { resource, templateIn } from "./deployed.ts";

const template = templateIn("eu-west-1");

type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

/** Each allowed call with what it is allowed on, as `dynamodb:GetItem Ledger`. */
function allowed(idStart: string): readonly string[] {
  const { Properties } = resource(template, "AWS::IAM::Policy", `${idStart}RoleDefaultPolicy`);
  const { Statement } = Properties["PolicyDocument"] as { Statement: Statement[] };
  return Statement.flatMap((statement) =>
    [statement.Resource]
      .flat()
      .flatMap((on) => [statement.Action].flat().map((action) => `${action} ${short(on)}`)),
  ).sort();
}

/** The resource's name without CDK's hash, and the path behind it. */
const short = (on: unknown) =>
  JSON.stringify(on)
    .replace(/^"|"$|arn:|"arn:/g, "")
    .replace(
      /.*?"(?:Ref|Fn::GetAtt)":\[?"(?!AWS::)([A-Za-z]+?)(?:Table|Bucket)?[0-9A-F]{8}".*?(?:"(\/[^"]*)".*)?$/,
      "$1$2",
    )
    .replace(/.*"(:identity\/\*)".*/, "$1");

const log = (who: string) => [`logs:CreateLogStream ${who}Log`, `logs:PutLogEvents ${who}Log`];
const taking = (queue: string) =>
  ["ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ReceiveMessage"].map(
    (call) => `sqs:${call} ${queue}`,
  );
const onTable = (...calls: string[]) => calls.map((call) => `dynamodb:${call} Ledger`);
const readingAndWriting = onTable("BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem");
const sending = ["ses:SendRawEmail :identity/*", "ses:SendRawEmail MailDomainConfigurationSet"];
const keeping = (prefix: string) => [`s3:GetObject Store/${prefix}/*`, `s3:PutObject Store/${prefix}/*`];

test.each([
  [
    "receivemail",
    [
      ...readingAndWriting,
      ...sending,
      ...taking("MailQueue"),
      "s3:GetObject Store/raw/*",
      ...["outbox", "pictures", "readings"].flatMap(keeping),
      "s3:ListBucket Store",
      "textract:DetectDocumentText *",
    ],
  ],
  [
    "serveaccount",
    [
      ...readingAndWriting,
      ...sending,
      ...taking("AccountQueue"),
      ...keeping("outbox"),
      "s3:GetObject Store/pictures/*",
      "s3:ListBucket Store",
      "sqs:SendMessage MailQueue",
    ],
  ],
  [
    "wakeaccounts",
    [
      ...onTable("UpdateItem"),
      "dynamodb:Query Ledger/index/byWake",
      "sqs:SendMessage AccountQueue",
      // How Lambda hands over what failed.
      ...["GetQueueAttributes", "GetQueueUrl", "SendMessage"].map(
        (call) => `sqs:${call} wakeaccountsFailures`,
      ),
    ],
  ],
  ["recordfeedback", [...onTable("PutItem"), ...taking("FeedbackQueue")]],
  ["activateruleset", ["ses:DescribeActiveReceiptRuleSet *", "ses:SetActiveReceiptRuleSet *"]],
])("%s may make its own calls and no others", (who, calls) => {
  expect(allowed(who)).toEqual([...log(who), ...calls].sort());
});

test("mail leaves from the inbox's address alone", () => {
  for (const who of ["receivemail", "serveaccount"]) {
    const { Properties } = resource(template, "AWS::IAM::Policy", `${who}RoleDefaultPolicy`);
    const { Statement } = Properties["PolicyDocument"] as { Statement: Statement[] };
    const sends = Statement.filter(({ Action }) => Action === "ses:SendRawEmail");
    expect(sends.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { "ses:FromAddress": "inbox@in.example.com" } },
    ]);
  }
});
