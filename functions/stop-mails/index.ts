import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics } from "@aws-lambda-powertools/metrics";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoAccounts } from "../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoOutbox } from "../../shared/adapters/dynamo/dynamo-outbox.ts";
import { dynamoRecords } from "../../shared/adapters/dynamo/dynamo-records.ts";
import { dynamoThreads } from "../../shared/adapters/dynamo/dynamo-threads.ts";
import { jitteredPause } from "../../shared/adapters/timers/jittered-pause.ts";
import { stopMailsConfig } from "../../shared/config.ts";
import { createHandler } from "./handler.ts";

const config = stopMailsConfig.parse(process.env);
const table = { client: new DynamoDBClient(), table: config.TABLE };

export const handler = createHandler({
  logger: new Logger(),
  metrics: new Metrics(),
  clock: () => new Date().toISOString(),
  pause: jitteredPause(),
  mailDomain: config.MAIL_DOMAIN,
  accounts: dynamoAccounts(table),
  records: dynamoRecords(table),
  ledger: dynamoLedger(table),
  outbox: dynamoOutbox(table),
  threads: dynamoThreads(table),
});
