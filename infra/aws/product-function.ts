import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { ProgramName } from "../bundle/programs.ts";
import { bundledCode } from "./bundled-code.ts";
import type { WorkQueue } from "./work-queue.ts";

export type ProductFunctionProps = {
  readonly purpose: string;
  /** In the terms of the function's own configuration. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
};

/** What CDK is told when the template is made to be read and not to be deployed. */
export const forReading = "forReading";

/** A function that may do nothing but write its own log, until it is granted more. */
export function productFunction(
  scope: Construct,
  name: ProgramName,
  props: ProductFunctionProps,
): LambdaFunction {
  const role = new Role(scope, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  const logGroup = new LogGroup(scope, "Log", {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  logGroup.grantWrite(role);
  return new LambdaFunction(scope, "Function", {
    description: props.purpose,
    code: bundledCode(name, { forReading: scope.node.tryGetContext(forReading) === "true" }),
    handler: "index.handler",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: props.timeout,
    memorySize: props.memoryMegabytes,
    role,
    logGroup,
    environment: {
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
      POWERTOOLS_LOG_LEVEL: "INFO",
      ...props.environment,
    },
  });
}

/** Where the functions' own metrics are found; their dimension `service` is the function's name. */
export const metricsNamespace = "Nextday";

export type Intake = { readonly batchSize: number; readonly atOnce: number };

/** AWS Lambda developer guide, "Creating and configuring an Amazon SQS event source mapping": CDK's own grant allows more. */
const taking = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

/** The function takes the queue's messages, at most `atOnce` batches at a time; what fails alone comes back alone. */
export function takeFrom({ queue }: WorkQueue, fn: LambdaFunction, { batchSize, atOnce }: Intake): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: taking, resources: [queue.queueArn] }));
  fn.addEventSourceMapping("Intake", {
    eventSourceArn: queue.queueArn,
    batchSize,
    maxConcurrency: atOnce,
    reportBatchItemFailures: true,
  });
}
