import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { ReceiveMailEnv } from "../../shared/config.ts";
import { acknowledgeWildcard } from "./acknowledge-wildcard.ts";
import type { LedgerTable } from "./ledger-table.ts";
import type { MailDomain } from "./mail-domain.ts";
import type { ObjectStore } from "./object-store.ts";
import { productFunction, takeFrom } from "./product-function.ts";
import { WorkQueue } from "./work-queue.ts";

export type ReceiveMailProps = {
  readonly table: LedgerTable;
  readonly store: ObjectStore;
  readonly mailDomain: MailDomain;
  readonly queue: WorkQueue;
  readonly owners: readonly string[];
  readonly photosADay: number;
};

const timeout = Duration.seconds(60);

export const mailQueue = (scope: Construct) => new WorkQueue(scope, "MailQueue", { timeoutOfTaker: timeout });

/** The function that reads a mail and answers it. */
export class ReceiveMail extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: ReceiveMailProps) {
    super(scope, id);
    const { table, store, mailDomain, queue, owners, photosADay } = props;
    this.fn = productFunction(this, "receive-mail", {
      purpose: "Reads a mail that SES has stored, and answers it",
      environment: {
        TABLE: table.name,
        BUCKET: store.bucket.bucketName,
        MAIL_DOMAIN: mailDomain.domain,
        CONFIGURATION_SET: mailDomain.configurationSet,
        OWNERS: owners.join(","),
        PHOTOS_A_DAY: String(photosADay),
      } satisfies ReceiveMailEnv,
      timeout,
      // A whole processor; the largest photo that is taken needs 600 MB.
      memoryMegabytes: 1769,
    });
    takeFrom(queue, this.fn, { batchSize: 1, atOnce: 10 });
    table.grant(this.fn, "GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem");
    mailDomain.grantSend(this.fn);
    this.#grantFiles(store);
    this.#grantReading();
  }

  #grantFiles(store: ObjectStore): void {
    store.grantRead(this.fn, "raw");
    store.grantKeep(this.fn, "outbox");
    store.grantKeep(this.fn, "pictures");
    store.grantKeep(this.fn, "readings");
    store.grantMiss(this.fn);
  }

  #grantReading(): void {
    this.fn.addToRolePolicy(
      new PolicyStatement({ actions: ["textract:DetectDocumentText"], resources: ["*"] }),
    );
    acknowledgeWildcard(this.fn, {
      path: "*",
      reason: "IAM has no resource for Textract's DetectDocumentText.",
    });
  }
}
