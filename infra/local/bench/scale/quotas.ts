/** What AWS grants an account at first; all can be raised but the ones of a partition and of a prefix. */
export const quotas = {
  /** Out of the sandbox, as new accounts are given (Amazon SES developer guide, "Managing your sending quotas"). */
  sesPerSecond: 14,
  sesPerDay: 50_000,
  /** In us-east-1 and us-west-2, fewer elsewhere (AWS General Reference, "Amazon Textract endpoints and quotas"). */
  textractPerSecond: 25,
  /** Write units a second (Amazon DynamoDB developer guide, "Quotas" and "Best practices for partition keys"). */
  tableWrites: 40_000,
  partitionWrites: 1000,
  /** New accounts may have fewer at first (AWS Lambda developer guide, "Lambda quotas"). */
  lambdaAtOnce: 1000,
  /** Puts a second under one prefix (Amazon S3 user guide, "Optimizing performance"). */
  s3Puts: 3500,
} as const;
