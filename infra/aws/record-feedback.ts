import { Duration } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { RecordFeedbackEnv } from "../../shared/config.ts";
import type { LedgerTable } from "./ledger-table.ts";
import { productFunction, takeFrom } from "./product-function.ts";
import { WorkQueue } from "./work-queue.ts";

export type RecordFeedbackProps = { readonly table: LedgerTable; readonly queue: WorkQueue };

const timeout = Duration.seconds(30);

export const feedbackQueue = (scope: Construct) =>
  new WorkQueue(scope, "FeedbackQueue", { timeoutOfTaker: timeout });

/** The function that stops mail to addresses that bounce or complain. */
export class RecordFeedback extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, { table, queue }: RecordFeedbackProps) {
    super(scope, id);
    this.fn = productFunction(this, "record-feedback", {
      purpose: "Stops mail to an address that bounced or complained",
      environment: { TABLE: table.name } satisfies RecordFeedbackEnv,
      timeout,
      memoryMegabytes: 256,
    });
    takeFrom(queue, this.fn, { batchSize: 10, atOnce: 2 });
    table.grant(this.fn, "PutItem");
  }
}
