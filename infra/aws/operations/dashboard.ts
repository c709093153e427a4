import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ownMetric, type Watched } from "./alarms.ts";

export type DashboardProps = { readonly watched: Watched; readonly functions: readonly LambdaFunction[] };

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });

/** One page: what came, what was done, what waits, and what failed. */
export class OperationsDashboard extends Construct {
  constructor(scope: Construct, id: string, { watched, functions }: DashboardProps) {
    super(scope, id);
    new Dashboard(this, "Dashboard", { widgets: [product(), queues(watched), machines(functions)] });
  }
}

const outcomes = ["answered", "gathered", "duplicate", "held", "ignored", "refused"];
const feedback = ["hard-bounce", "soft-bounce", "complaint"];

const product = () => [
  graph(
    "Mails by what became of them",
    outcomes.map((kind) => ownMetric("receive-mail", `mail-${kind}`)),
  ),
  graph("Accounts due, and served", [
    ownMetric("wake-accounts", "accounts-woken"),
    ownMetric("serve-account", "account-served"),
  ]),
  graph("Bounces, complaints, and who has stopped by one click", [
    ...feedback.map((kind) => ownMetric("record-feedback", kind)),
    ownMetric("stop-mails", "stop-stopped"),
  ]),
];

function queues({ mailQueue, accountQueue, feedbackQueue }: Watched) {
  const all = [mailQueue, accountQueue, feedbackQueue];
  return [
    graph(
      "Oldest message, seconds",
      all.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage()),
    ),
    graph(
      "Dead letters",
      all.map(({ deadLetters }) => deadLetters.metricApproximateNumberOfMessagesVisible()),
    ),
  ];
}

const machines = (functions: readonly LambdaFunction[]) => [
  graph(
    "Errors",
    functions.map((fn) => fn.metricErrors()),
  ),
  graph(
    "Slowest run in a hundred, milliseconds",
    functions.map((fn) => fn.metricDuration({ statistic: "p99" })),
  ),
  graph(
    "Turned away for want of concurrency",
    functions.map((fn) => fn.metricThrottles()),
  ),
];
