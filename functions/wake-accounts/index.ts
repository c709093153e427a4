import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { dynamoWakeCalendar } from "../../shared/adapters/dynamo/dynamo-wake-calendar.ts";
import { sqsAccountQueue } from "../../shared/adapters/sqs/sqs-account-queue.ts";
import { wakeAccountsConfig } from "../../shared/config.ts";
import { createHandler } from "./handler.ts";

const config = wakeAccountsConfig.parse(process.env);

export const handler = createHandler({
  logger: new Logger(),
  metrics: new Metrics(),
  clock: () => new Date().toISOString(),
  wakeCalendar: dynamoWakeCalendar({ client: new DynamoDBClient(), table: config.TABLE }),
  accountQueue: sqsAccountQueue(new SQSClient(), config.ACCOUNT_QUEUE_URL),
});
