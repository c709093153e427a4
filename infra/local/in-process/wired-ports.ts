import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import { TextractClient } from "@aws-sdk/client-textract";
import { dynamoAccounts } from "../../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoOutbox } from "../../../shared/adapters/dynamo/dynamo-outbox.ts";
import { dynamoPhotoBudget } from "../../../shared/adapters/dynamo/dynamo-photo-budget.ts";
import { dynamoRecords } from "../../../shared/adapters/dynamo/dynamo-records.ts";
import { dynamoRemains } from "../../../shared/adapters/dynamo/dynamo-remains.ts";
import { dynamoStrangers } from "../../../shared/adapters/dynamo/dynamo-strangers.ts";
import { dynamoThreads } from "../../../shared/adapters/dynamo/dynamo-threads.ts";
import { dynamoWakeCalendar } from "../../../shared/adapters/dynamo/dynamo-wake-calendar.ts";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { nodemailerComposer } from "../../../shared/adapters/mime/nodemailer-composer.ts";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import { s3AccountFiles } from "../../../shared/adapters/s3/s3-account-files.ts";
import { s3FinishedMails } from "../../../shared/adapters/s3/s3-finished-mails.ts";
import { s3Pictures } from "../../../shared/adapters/s3/s3-pictures.ts";
import { s3RawMails } from "../../../shared/adapters/s3/s3-raw-mails.ts";
import { s3Readings } from "../../../shared/adapters/s3/s3-readings.ts";
import { sesPostman } from "../../../shared/adapters/ses/ses-postman.ts";
import { sqsAccountQueue } from "../../../shared/adapters/sqs/sqs-account-queue.ts";
import { sqsMailQueue } from "../../../shared/adapters/sqs/sqs-mail-queue.ts";
import { textractCardReader } from "../../../shared/adapters/textract/textract-card-reader.ts";
import { fflateArchiver } from "../../../shared/adapters/zip/fflate-archiver.ts";
import { inboxAddress } from "../../../shared/domain/mail/our-addresses.ts";
import type { Loopback } from "../loopback/loopback.ts";
import type { RequestHandler } from "../loopback/without-sockets.ts";
import { bucketName, mailDomain, tableName } from "../resources.ts";

export type Wiring = {
  readonly loopback: Pick<Loopback, "url" | "queueUrl">;
  /** Whose access key signs the calls. */
  readonly caller: string;
  readonly photosADay: number;
  readonly table?: string | undefined;
  /** How the clients reach the loopback, where they shall not do it by themselves. */
  readonly requestHandler?: RequestHandler | undefined;
};

/** Every port to the outside as the functions wire it, in this process: the real adapters, on the loopback. No mail is signed here. */
export function wiredPorts({ loopback, caller, photosADay, requestHandler, ...more }: Wiring) {
  const credentials = { accessKeyId: caller, secretAccessKey: "local" };
  const reached = requestHandler ? { requestHandler } : {};
  const aws = { endpoint: loopback.url, region: "us-east-1", credentials, ...reached };
  const table = { client: new DynamoDBClient(aws), table: more.table ?? tableName };
  const bucket = { client: new S3Client(aws), bucket: bucketName };
  const sqs = new SQSClient(aws);
  const ses = new SESClient({ ...aws, maxAttempts: 1 });
  const textract = new TextractClient(aws);
  const ports = {
    rawMails: s3RawMails(bucket),
    mailReader: postalMailReader(),
    signatures: { verify: async () => [] },
    accounts: dynamoAccounts(table),
    strangers: dynamoStrangers(table),
    threads: dynamoThreads(table),
    records: dynamoRecords(table),
    ledger: dynamoLedger(table),
    outbox: dynamoOutbox(table),
    wakeCalendar: dynamoWakeCalendar(table),
    photoBudget: dynamoPhotoBudget(table, photosADay),
    photoLab: sharpPhotoLab(),
    cardReader: textractCardReader(textract),
    readings: s3Readings(bucket),
    pictures: s3Pictures(bucket),
    accountFiles: s3AccountFiles(bucket),
    remains: dynamoRemains(table),
    finishedMails: s3FinishedMails(bucket),
    composer: nodemailerComposer(mailDomain),
    archiver: fflateArchiver(),
    postman: sesPostman(ses, { address: inboxAddress(mailDomain), pause: async () => undefined }),
    accountQueue: sqsAccountQueue(sqs, loopback.queueUrl("account")),
    mailQueue: sqsMailQueue(sqs, loopback.queueUrl("mail")),
  };
  const clients = [table.client, bucket.client, sqs, ses, textract];
  return { ports, close: () => clients.forEach((client) => client.destroy()) };
}
