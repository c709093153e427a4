/**
 * AWS's list prices of us-east-1 in US dollars, without free tiers and volume discounts: read on AWS's price pages in November 2026.
 * Each is what the unit in its name costs.
 */
export const prices = {
  // Amazon SES: "Email receiving" and "Outbound email".
  sesMailIn: { service: "SES in", dollars: 0.1 / 1000 },
  /** Of 256 KB, full ones alone. */
  sesChunkIn: { service: "SES in", dollars: 0.09 / 1000 },
  sesMailOut: { service: "SES out", dollars: 0.16 / 1000 },
  sesAttachedGigabyte: { service: "SES out", dollars: 0.12 },
  // Amazon Textract: DetectDocumentText.
  textractPage: { service: "Textract", dollars: 1.5 / 1000 },
  // Amazon DynamoDB: on demand, standard table class.
  dynamoWrite: { service: "DynamoDB", dollars: 0.625 / 1e6 },
  dynamoRead: { service: "DynamoDB", dollars: 0.125 / 1e6 },
  dynamoGigabyteMonth: { service: "DynamoDB", dollars: 0.25 },
  dynamoRecoveryGigabyteMonth: { service: "DynamoDB", dollars: 0.2 },
  // Amazon S3: standard.
  s3Put: { service: "S3", dollars: 0.005 / 1000 },
  s3Get: { service: "S3", dollars: 0.0004 / 1000 },
  s3GigabyteMonth: { service: "S3", dollars: 0.023 },
  // AWS Lambda: arm64.
  lambdaGigabyteSecond: { service: "Lambda", dollars: 0.0000133334 },
  lambdaRun: { service: "Lambda", dollars: 0.2 / 1e6 },
  // Amazon SQS (standard queues), Amazon SNS, Amazon EventBridge Scheduler.
  sqsRequest: { service: "SQS", dollars: 0.4 / 1e6 },
  snsPublish: { service: "SNS", dollars: 0.5 / 1e6 },
  schedulerCall: { service: "Scheduler", dollars: 1 / 1e6 },
  // AWS KMS.
  kmsKeyMonth: { service: "KMS", dollars: 1 },
  kmsRequest: { service: "KMS", dollars: 0.03 / 10_000 },
  // Amazon CloudWatch.
  logGigabyte: { service: "CloudWatch", dollars: 0.5 },
  logGigabyteMonth: { service: "CloudWatch", dollars: 0.03 },
  alarmMonth: { service: "CloudWatch", dollars: 0.1 },
  dashboardMonth: { service: "CloudWatch", dollars: 3 },
  metricMonth: { service: "CloudWatch", dollars: 0.3 },
} as const;

export type PriceName = keyof typeof prices;

/** How much of what was used in a month. */
export type Usage = Readonly<Partial<Record<PriceName, number>>>;
