import { Aws, Duration, Validations } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { WakeAccountsEnv } from "../../shared/config.ts";
import { schedules } from "../../shared/schedules.ts";
import { acknowledgeWildcard } from "./acknowledge-wildcard.ts";
import type { LedgerTable } from "./ledger-table.ts";
import { productFunction } from "./product-function.ts";
import { deadLetterQueue, type WorkQueue } from "./work-queue.ts";

export type WakeAccountsProps = { readonly table: LedgerTable; readonly accountQueue: WorkQueue };

const name = "wake-accounts";

type EverySchedule = { readonly function: string; readonly everyMinutes: number; readonly input: object };
const ours = (schedules as readonly EverySchedule[]).filter((schedule) => schedule.function === name);

/** The sweep: finds who is due, and is called by its schedules. */
export class WakeAccounts extends Construct {
  readonly fn: LambdaFunction;
  /** Sweeps that could not be started, and sweeps that failed. */
  readonly failures: Queue;

  constructor(scope: Construct, id: string, { table, accountQueue }: WakeAccountsProps) {
    super(scope, id);
    this.failures = deadLetterQueue(this, "Failures");
    Validations.of(this.failures).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "It is a dead-letter queue itself: a schedule's, and the on-failure destination of a function.",
    });
    this.fn = productFunction(this, name, {
      purpose: "Queues the accounts whose next moment has come",
      environment: {
        TABLE: table.name,
        ACCOUNT_QUEUE_URL: accountQueue.queue.queueUrl,
      } satisfies WakeAccountsEnv,
      timeout: Duration.seconds(50),
      memoryMegabytes: 512,
    });
    this.#keepFailures();
    table.grantQueryOf(this.fn, "byWake");
    table.grant(this.fn, "UpdateItem");
    accountQueue.grantSend(this.fn);
    this.#schedule();
  }

  #keepFailures(): void {
    const destination = this.failures.queueArn;
    this.fn.configureAsyncInvoke({
      onFailure: { bind: () => ({ destination }) },
      // The next sweep does what this one did not.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    });
    // CDK's own destination would allow more.
    this.fn.addToRolePolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [destination] }));
  }

  #schedule(): void {
    const role = new Role(this, "Scheduler", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    });
    acknowledgeWildcard(role, {
      resource: this.fn,
      path: ":*",
      reason: "CDK lets a schedule call every version of its function; there is but one.",
    });
    for (const schedule of ours) {
      new Schedule(this, `Every${schedule.everyMinutes}Minutes`, {
        schedule: ScheduleExpression.rate(Duration.minutes(schedule.everyMinutes)),
        target: new LambdaInvoke(this.fn, {
          role,
          input: ScheduleTargetInput.fromObject(schedule.input),
          deadLetterQueue: this.failures,
          retryAttempts: 0,
          maxEventAge: Duration.minutes(1),
        }),
      });
    }
  }
}
