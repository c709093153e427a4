import { CfnOutput, type Stack } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { OutputName } from "./deployed-names.ts";
import type { Watched } from "./operations/alarms.ts";

export type Deployed = Watched & { readonly domain: string };

/** Printed when the deployment is done; `npm run doctor` finds its parts by them. */
export function tellOutputs(stack: Stack, deployed: Deployed): void {
  const { domain, door, mailQueue, accountQueue, feedbackQueue, sweepFailures } = deployed;
  const values: Readonly<Record<OutputName, string>> = {
    Domain: domain,
    RuleSet: door.ruleSetName,
    MailQueue: mailQueue.queue.queueUrl,
    MailDeadLetters: mailQueue.deadLetters.queueUrl,
    AccountQueue: accountQueue.queue.queueUrl,
    AccountDeadLetters: accountQueue.deadLetters.queueUrl,
    FeedbackQueue: feedbackQueue.queue.queueUrl,
    FeedbackDeadLetters: feedbackQueue.deadLetters.queueUrl,
    SweepFailures: sweepFailures.queueUrl,
  };
  const outputs = new Construct(stack, "Outputs");
  for (const [name, value] of Object.entries(values))
    new CfnOutput(outputs, name, { value }).overrideLogicalId(name);
}
