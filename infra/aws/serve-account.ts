import { Duration } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { ServeAccountEnv } from "../../shared/config.ts";
import type { LedgerTable } from "./ledger-table.ts";
import type { MailDomain } from "./mail-domain.ts";
import type { ObjectStore } from "./object-store.ts";
import { productFunction, takeFrom } from "./product-function.ts";
import { WorkQueue } from "./work-queue.ts";

export type ServeAccountProps = {
  readonly table: LedgerTable;
  readonly store: ObjectStore;
  readonly mailDomain: MailDomain;
  readonly queue: WorkQueue;
  /** Held mails go back into it. */
  readonly mailQueue: WorkQueue;
  /** Where its mails are stopped. */
  readonly stopUrl: string;
};

const timeout = Duration.seconds(60);

export const accountQueue = (scope: Construct) =>
  new WorkQueue(scope, "AccountQueue", { timeoutOfTaker: timeout });

/** The function that does what is due for one account. */
export class ServeAccount extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: ServeAccountProps) {
    super(scope, id);
    const { table, store, mailDomain, queue, mailQueue, stopUrl } = props;
    this.fn = productFunction(this, "serve-account", {
      purpose: "Does what is due for an account: its digest, its summary, what it is owed",
      environment: {
        TABLE: table.name,
        BUCKET: store.bucket.bucketName,
        MAIL_DOMAIN: mailDomain.domain,
        CONFIGURATION_SET: mailDomain.configurationSet,
        MAIL_QUEUE_URL: mailQueue.queue.queueUrl,
        STOP_URL: stopUrl,
      } satisfies ServeAccountEnv,
      timeout,
      memoryMegabytes: 1024,
    });
    takeFrom(queue, this.fn, { batchSize: 5, atOnce: 5 });
    table.grant(this.fn, "GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem");
    mailDomain.grantSend(this.fn);
    store.grantKeep(this.fn, "outbox");
    store.grantRead(this.fn, "pictures");
    store.grantRemove(this.fn);
    mailQueue.grantSend(this.fn);
  }
}
