import { resolve } from "node:dns/promises";
import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { TextractClient } from "@aws-sdk/client-textract";
import { randomSecrets } from "../../shared/adapters/crypto/random-secrets.ts";
import { dynamoAccounts } from "../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoOutbox } from "../../shared/adapters/dynamo/dynamo-outbox.ts";
import { dynamoPhotoBudget } from "../../shared/adapters/dynamo/dynamo-photo-budget.ts";
import { dynamoRecords } from "../../shared/adapters/dynamo/dynamo-records.ts";
import { dynamoStrangers } from "../../shared/adapters/dynamo/dynamo-strangers.ts";
import { dynamoThreads } from "../../shared/adapters/dynamo/dynamo-threads.ts";
import { mailauthSignatureVerifier } from "../../shared/adapters/mailauth/mailauth-signature-verifier.ts";
import { nodemailerComposer } from "../../shared/adapters/mime/nodemailer-composer.ts";
import { postalMailReader } from "../../shared/adapters/mime/postal-mail-reader.ts";
import { s3FinishedMails } from "../../shared/adapters/s3/s3-finished-mails.ts";
import { s3Pictures } from "../../shared/adapters/s3/s3-pictures.ts";
import { s3RawMails } from "../../shared/adapters/s3/s3-raw-mails.ts";
import { s3Readings } from "../../shared/adapters/s3/s3-readings.ts";
import { sesPostman } from "../../shared/adapters/ses/ses-postman.ts";
import { textractCardReader } from "../../shared/adapters/textract/textract-card-reader.ts";
import { jitteredPause } from "../../shared/adapters/timers/jittered-pause.ts";
import { fflateArchiver } from "../../shared/adapters/zip/fflate-archiver.ts";
import { receiveMailConfig } from "../../shared/config.ts";
import { inboxAddress } from "../../shared/domain/mail/our-addresses.ts";
import { createHandler } from "./handler.ts";

const config = receiveMailConfig.parse(process.env);
const table = { client: new DynamoDBClient(), table: config.TABLE };
const bucket = { client: new S3Client(), bucket: config.BUCKET };

// Machine code, loaded by the first photo: most mails have none.
const photoLab = async () =>
  (await import("../../shared/adapters/images/sharp-photo-lab.ts")).sharpPhotoLab();

export const handler = createHandler({
  logger: new Logger(),
  metrics: new Metrics(),
  clock: () => new Date().toISOString(),
  secrets: randomSecrets(),
  pause: jitteredPause(),
  owners: config.OWNERS,
  mailDomain: config.MAIL_DOMAIN,
  rawMails: s3RawMails(bucket),
  mailReader: postalMailReader(),
  signatures: mailauthSignatureVerifier((name, type) => resolve(name, type) as Promise<string[]>),
  accounts: dynamoAccounts(table),
  strangers: dynamoStrangers(table),
  threads: dynamoThreads(table),
  records: dynamoRecords(table),
  ledger: dynamoLedger(table),
  outbox: dynamoOutbox(table),
  photoBudget: dynamoPhotoBudget(table, config.PHOTOS_A_DAY),
  photoLab: {
    develop: async (bytes) => (await photoLab()).develop(bytes),
    show: async (...asked) => (await photoLab()).show(...asked),
  },
  cardReader: textractCardReader(new TextractClient()),
  readings: s3Readings(bucket),
  pictures: s3Pictures(bucket),
  finishedMails: s3FinishedMails(bucket),
  composer: nodemailerComposer(config.MAIL_DOMAIN),
  archiver: fflateArchiver(),
  // One try: a send whose answer was lost may have left.
  postman: sesPostman(new SESClient({ maxAttempts: 1 }), {
    address: inboxAddress(config.MAIL_DOMAIN),
    configurationSet: config.CONFIGURATION_SET,
    pause: jitteredPause(),
  }),
});
