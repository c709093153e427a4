import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { PrivateTopic, type TopicKey } from "../private-topic.ts";
import { raiseAlarm } from "./alarm.ts";
import { alarms, type Watched } from "./alarms.ts";
import { OperationsDashboard } from "./dashboard.ts";

export type OperationsProps = {
  readonly key: TopicKey;
  readonly owners: readonly string[];
  readonly watched: Watched;
  readonly functions: readonly LambdaFunction[];
};

/** What an operator sees and hears. */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, { key, owners, watched, functions }: OperationsProps) {
    super(scope, id);
    const { topic } = new PrivateTopic(this, "AlarmTopic", { key, teller: "cloudwatch.amazonaws.com" });
    for (const owner of owners) topic.addSubscription(new EmailSubscription(owner));
    for (const definition of alarms(watched)) raiseAlarm(this, definition, new SnsAction(topic));
    new OperationsDashboard(this, "Overview", { watched, functions });
  }
}
