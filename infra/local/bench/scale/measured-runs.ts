import type { MeasuredRun } from "../cost/run-time.ts";

/** A run as `npm run bench calls` measured it in November 2026, and the write units that DynamoDB counted for it. */
export type RunFigures = MeasuredRun & { readonly writes: number };

const figures = (
  cpuMilliseconds: number,
  writes: number,
  calls: Readonly<Record<string, number>>,
): RunFigures => ({ cpuMilliseconds, writes, calls: new Map(Object.entries(calls)) });

const answering = { "s3 HeadObject": 1, "s3 PutObject": 1, "ses SendRawEmail": 1, "dynamodb DeleteItem": 1 };

export const measuredRuns = {
  digest: figures(85, 18, {
    ...answering,
    "dynamodb GetItem": 7,
    "dynamodb Query": 9,
    "dynamodb BatchGetItem": 1,
    "dynamodb TransactWriteItems": 1,
    "dynamodb UpdateItem": 2,
    "s3 GetObject": 4.4,
  }),
  idleWake: figures(25, 6, { "dynamodb GetItem": 3.4, "dynamodb Query": 6, "dynamodb UpdateItem": 1.7 }),
  answer: figures(70, 29, {
    ...answering,
    "dynamodb GetItem": 7,
    "dynamodb Query": 5,
    "dynamodb BatchGetItem": 2,
    "dynamodb TransactWriteItems": 1,
    "dynamodb UpdateItem": 1,
    "s3 GetObject": 2,
  }),
  /** Of one and a half cards. */
  photoMail: figures(600, 27, {
    ...answering,
    "dynamodb GetItem": 6,
    "dynamodb Query": 6.5,
    "dynamodb TransactWriteItems": 1,
    "dynamodb UpdateItem": 2.5,
    "s3 GetObject": 5,
    "s3 HeadObject": 2.5,
    "s3 PutObject": 4,
    // Those of a mail are read at once.
    "textract DetectDocumentText": 1,
  }),
  /** One account of many in a sweep; ten are queued by one call. */
  sweptAccount: figures(0.9, 3, { "dynamodb UpdateItem": 0.1, "sqs SendMessageBatch": 0.1 }),
} as const;
