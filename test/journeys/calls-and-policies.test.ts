import { afterAll, beforeAll, expect, test } from "vitest";
import { correspondent } from "../../infra/local/correspondent.ts";
import type { ParsedMail } from "../../shared/domain/mail/parsed-mail.ts";
import { allowed } from "../infra/aws/allowed.ts";
import { templateIn } from "../infra/aws/deployed.ts";
import { makeAndDelete } from "./make-and-delete.ts";
import { neededPermissions } from "./needed-permissions.ts";
import { ann, bob, complain, monthsEnd, nextMorning, onOneMachine, photo } from "./on-one-machine.ts";

const reading = [
  "BatchGetItem → dynamodb:BatchGetItem LedgerTable",
  "GetItem → dynamodb:GetItem LedgerTable",
  "Query → dynamodb:Query LedgerTable",
];
const committing = [
  "TransactWriteItems, a Delete → dynamodb:DeleteItem LedgerTable",
  "TransactWriteItems, a Put → dynamodb:PutItem LedgerTable",
];
const delivering = [
  "DeleteItem → dynamodb:DeleteItem LedgerTable",
  "UpdateItem → dynamodb:UpdateItem LedgerTable",
  "GetObject → s3:GetObject StoreBucket/outbox/*",
  "HeadObject → s3:GetObject StoreBucket/outbox/*",
  "HeadObject of what is not there → s3:ListBucket StoreBucket",
  "PutObject → s3:PutObject StoreBucket/outbox/*",
  'SendRawEmail → ses:SendRawEmail configuration-set/MailDomainConfigurationSet as "inbox@in.example.com"',
  'SendRawEmail → ses:SendRawEmail identity/* as "inbox@in.example.com"',
];

/** What each function asks of AWS, and the permission that this takes. */
const calls: Readonly<Record<string, readonly string[]>> = {
  "receive-mail": [
    ...reading,
    ...committing,
    ...delivering,
    "DetectDocumentText → textract:DetectDocumentText *",
    "GetObject → s3:GetObject StoreBucket/pictures/*",
    "GetObject → s3:GetObject StoreBucket/raw/*",
    "GetObject → s3:GetObject StoreBucket/readings/*",
    "GetObject of what is not there → s3:ListBucket StoreBucket",
    "HeadObject → s3:GetObject StoreBucket/pictures/*",
    "PutObject → s3:PutObject StoreBucket/pictures/*",
    "PutObject → s3:PutObject StoreBucket/readings/*",
  ],
  "serve-account": [
    ...reading,
    ...committing,
    ...delivering,
    "GetObject → s3:GetObject StoreBucket/pictures/*",
    "DeleteObject → s3:DeleteObject StoreBucket/outbox/*",
    "DeleteObject → s3:DeleteObject StoreBucket/pictures/*",
    "DeleteObject → s3:DeleteObject StoreBucket/raw/*",
    "DeleteObject → s3:DeleteObject StoreBucket/readings/*",
    "ListObjectsV2 → s3:ListBucket StoreBucket",
    "PutItem → dynamodb:PutItem LedgerTable",
    "SendMessage → sqs:SendMessage MailQueue",
  ],
  "wake-accounts": [
    "Query → dynamodb:Query LedgerTable/index/byWake",
    "SendMessageBatch → sqs:SendMessage AccountQueue",
    "UpdateItem → dynamodb:UpdateItem LedgerTable",
  ],
  "record-feedback": ["PutItem → dynamodb:PutItem LedgerTable"],
  "stop-mails": [
    "GetItem → dynamodb:GetItem LedgerTable",
    "Query → dynamodb:Query LedgerTable",
    "TransactWriteItems, a Put → dynamodb:PutItem LedgerTable",
  ],
  "activate-rule-set": [
    "DescribeActiveReceiptRuleSet → ses:DescribeActiveReceiptRuleSet *",
    "SetActiveReceiptRuleSet → ses:SetActiveReceiptRuleSet *",
  ],
};

const log = (name: string) => [`logs:CreateLogStream ${name}Log`, `logs:PutLogEvents ${name}Log`];
const taking = (queue: string) =>
  ["DeleteMessage", "GetQueueAttributes", "ReceiveMessage"].map((call) => `sqs:${call} ${queue}`);

/** What Lambda itself does as the function: it writes the log, takes from its queue, and puts its failures away. */
const byLambda: Readonly<Record<string, readonly string[]>> = {
  "receive-mail": [...log("receivemail"), ...taking("MailQueue")],
  "serve-account": [...log("serveaccount"), ...taking("AccountQueue")],
  "wake-accounts": [...log("wakeaccounts"), "sqs:SendMessage wakeaccountsFailures"],
  "record-feedback": [...log("recordfeedback"), ...taking("FeedbackQueue")],
  "stop-mails": log("stopmails"),
  "activate-rule-set": log("activateruleset"),
};

let nextday: Awaited<ReturnType<typeof onOneMachine>>;
/** By the function that called. */
const seen = new Map<string, Set<string>>();
beforeAll(async () => {
  nextday = await onOneMachine({
    onCall(observed) {
      if (observed.phase === "before") return;
      const before = seen.get(observed.caller) ?? [];
      seen.set(observed.caller, new Set([...before, ...neededPermissions(observed)]));
    },
  });
  await cardAndDigest();
  await heldAndReleased();
  await leaving();
  await nextday.moveTo(monthsEnd(nextday.now()));
  await nextday.quiet();
  await complain(nextday, ann);
  await makeAndDelete(nextday, { RuleSetName: "ours", TakeOver: "no" });
});
afterAll(() => nextday.end());

async function cardAndDigest(): Promise<void> {
  const annWrites = correspondent(nextday, ann);
  await annWrites.write({ files: [photo("maria-lindqvist.jpg")] });
  await annWrites.reply(await annWrites.next(), "at Chamber breakfast\nevent Chamber breakfast cost 25");
  await annWrites.next();
  await nextday.moveTo(nextMorning(nextday.now()));
  const digest = await annWrites.next();
  await stopByOneClick(digest.mail);
  await annWrites.reply(digest, "resume");
  await annWrites.next();
  await annWrites.reply(digest, "1 won 1200");
  await annWrites.reply(await annWrites.next(), "undo");
  await annWrites.next();
}

/** As a mail program does it (RFC 8058). */
async function stopByOneClick({ headers }: ParsedMail): Promise<void> {
  const [, link = ""] = /<(http[^>]*)>/.exec(headerOf(headers, "list-unsubscribe")) ?? [];
  const body = new URLSearchParams(headerOf(headers, "list-unsubscribe-post"));
  const answer = await fetch(link, { method: "POST", body });
  expect(await answer.text()).toContain("Your digests have stopped");
}

const headerOf = (headers: ParsedMail["headers"], name: string) =>
  headers.find((each) => each.name === name)?.value ?? "";

/** More photos than are read on one day. */
async function heldAndReleased(): Promise<void> {
  const annWrites = correspondent(nextday, ann);
  await annWrites.write({ files: [photo("tom-becker.jpg")] });
  await annWrites.next();
  const files = Array.from({ length: 200 }, (_, n) => ({ name: `${n}.jpg`, bytes: new Uint8Array([n]) }));
  await annWrites.write({ files });
  expect((await annWrites.next()).mail.text).toMatch(/tomorrow|until/i);
  await nextday.moveTo(nextMorning(nextday.now()));
  await nextday.quiet();
}

/** A person is forgotten, and an account is deleted; what is left of them is removed when the month ends. */
async function leaving(): Promise<void> {
  const annWrites = correspondent(nextday, ann);
  await annWrites.write({ text: "forget Tom Becker" });
  await annWrites.next();
  const bobWrites = correspondent(nextday, bob);
  await bobWrites.write({ files: [photo("tom-becker.jpg")] });
  await bobWrites.next();
  await bobWrites.write({ text: "delete my account" });
  await bobWrites.reply(await bobWrites.next(), "confirm");
  await bobWrites.next();
}

const names = Object.keys(calls);
const template = templateIn("eu-west-1");

test.each(names)("%s makes these calls and no others", (name) => {
  expect([...(seen.get(name) ?? [])].sort()).toEqual([...(calls[name] ?? [])].sort());
});

test.each(names)("%s is allowed what its calls take, and nothing else", (name) => {
  const needed = (calls[name] ?? []).map((call) => call.split(" → ")[1] ?? "");
  expect(allowed(template, name)).toEqual([...new Set([...needed, ...(byLambda[name] ?? [])])].sort());
});

test("nothing else calls AWS", () => {
  expect([...seen.keys()].sort()).toEqual([...names].sort());
});
