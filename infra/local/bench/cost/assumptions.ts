/** What cannot be measured on this machine. Each is on the dear side of what AWS or its users tell. */
export const assumptions = {
  /**
   * Milliseconds that a function waits for an answer, one after another, though many are asked for at once. An answer of DynamoDB
   * takes "single-digit milliseconds" (Amazon DynamoDB developer guide), a synchronous page of Textract one to two seconds.
   */
  waits: {
    "dynamodb GetItem": 6,
    "dynamodb BatchGetItem": 8,
    "dynamodb Query": 8,
    "dynamodb PutItem": 8,
    "dynamodb UpdateItem": 8,
    "dynamodb DeleteItem": 8,
    "dynamodb TransactWriteItems": 25,
    "s3 GetObject": 30,
    "s3 HeadObject": 20,
    "s3 PutObject": 45,
    "ses SendRawEmail": 120,
    "sqs SendMessage": 12,
    "sqs SendMessageBatch": 15,
    "textract DetectDocumentText": 1800,
  } as Readonly<Record<string, number>>,
  /** A core of Lambda's arm64 machines does so much of what one of this machine's does. */
  coreRatio: 0.7,
  /** A function with so much memory has one core, with less a share of it (AWS Lambda developer guide, "Configure memory"). */
  megabytesOfACore: 1769,
  /** Every run begins cold, so that it loads its code first: true of most where there are few users. */
  shareOfColdRuns: 1,
  /**
   * Lambda keeps asking an empty queue, for twenty seconds each time: five times at once, since the saving down to two does not go
   * together with a maximum concurrency (AWS Lambda developer guide, "Configuring scaling behavior for SQS event source mappings").
   */
  pollersOfAQueue: 5,
  pollSeconds: 20,
} as const;

export const secondsOfAMonth = 30.4 * 86_400;
