import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import { randomSecrets } from "../../shared/adapters/crypto/random-secrets.ts";
import { dynamoAccounts } from "../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoOutbox } from "../../shared/adapters/dynamo/dynamo-outbox.ts";
import { dynamoRecords } from "../../shared/adapters/dynamo/dynamo-records.ts";
import { dynamoRemains } from "../../shared/adapters/dynamo/dynamo-remains.ts";
import { dynamoThreads } from "../../shared/adapters/dynamo/dynamo-threads.ts";
import { dynamoWakeCalendar } from "../../shared/adapters/dynamo/dynamo-wake-calendar.ts";
import { nodemailerComposer } from "../../shared/adapters/mime/nodemailer-composer.ts";
import { s3AccountFiles } from "../../shared/adapters/s3/s3-account-files.ts";
import { s3FinishedMails } from "../../shared/adapters/s3/s3-finished-mails.ts";
import { s3Pictures } from "../../shared/adapters/s3/s3-pictures.ts";
import { sesPostman } from "../../shared/adapters/ses/ses-postman.ts";
import { sqsMailQueue } from "../../shared/adapters/sqs/sqs-mail-queue.ts";
import { jitteredPause } from "../../shared/adapters/timers/jittered-pause.ts";
import { serveAccountConfig } from "../../shared/config.ts";
import { inboxAddress } from "../../shared/domain/mail/our-addresses.ts";
import { createHandler } from "./handler.ts";

const config = serveAccountConfig.parse(process.env);
const table = { client: new DynamoDBClient(), table: config.TABLE };
const bucket = { client: new S3Client(), bucket: config.BUCKET };

export const handler = createHandler({
  logger: new Logger(),
  metrics: new Metrics(),
  clock: () => new Date().toISOString(),
  secrets: randomSecrets(),
  pause: jitteredPause(),
  mailDomain: config.MAIL_DOMAIN,
  stopUrl: config.STOP_URL,
  accounts: dynamoAccounts(table),
  records: dynamoRecords(table),
  threads: dynamoThreads(table),
  ledger: dynamoLedger(table),
  outbox: dynamoOutbox(table),
  wakeCalendar: dynamoWakeCalendar(table),
  mailQueue: sqsMailQueue(new SQSClient(), config.MAIL_QUEUE_URL),
  pictures: s3Pictures(bucket),
  accountFiles: s3AccountFiles(bucket),
  remains: dynamoRemains(table),
  finishedMails: s3FinishedMails(bucket),
  composer: nodemailerComposer(config.MAIL_DOMAIN),
  // One try: a send whose answer was lost may have left.
  postman: sesPostman(new SESClient({ maxAttempts: 1 }), {
    address: inboxAddress(config.MAIL_DOMAIN),
    configurationSet: config.CONFIGURATION_SET,
    pause: jitteredPause(),
  }),
});
