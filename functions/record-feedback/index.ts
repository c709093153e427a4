import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoAccounts } from "../../shared/adapters/dynamo/dynamo-accounts.ts";
import { recordFeedbackConfig } from "../../shared/config.ts";
import { createHandler } from "./handler.ts";

const config = recordFeedbackConfig.parse(process.env);

export const handler = createHandler({
  logger: new Logger(),
  metrics: new Metrics(),
  clock: () => new Date().toISOString(),
  accounts: dynamoAccounts({ client: new DynamoDBClient(), table: config.TABLE }),
});
