import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "../../../functions/serve-account/handler.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { context, queueEvent, telemetry } from "../../fixtures/lambda.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
let accountId: string;

beforeEach(async () => {
  here = await onLoopback();
  await receiveMail(here.deps, await here.arrival({ text: "rate 80/h" }));
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
});
afterEach(() => here.close());

const wake = (v: number) =>
  createHandler({ ...here.deps, ...telemetry })(queueEvent(JSON.stringify({ v, accountId })), context);
const comesAgain = { batchItemFailures: [{ itemIdentifier: "0" }] };

test("a wake that this release knows is served", async () => {
  await expect(wake(1)).resolves.toEqual({ batchItemFailures: [] });
});

test("a wake of a later release is not dropped, but comes again", async () => {
  await expect(wake(2)).resolves.toEqual(comesAgain);
});

test("an account that a later release has written is left as it is, and its wake comes again", async () => {
  await here.table.client.send(
    new UpdateItemCommand({
      TableName: here.table.table,
      Key: { pk: { S: `account#${accountId}` }, sk: { S: "account" } },
      UpdateExpression: "SET v = :two",
      ExpressionAttributeValues: { ":two": { N: "2" } },
    }),
  );
  await expect(wake(1)).resolves.toEqual(comesAgain);
  await expect(here.deps.accounts.byId(accountId)).rejects.toThrow(
    "account has the form 2, which is unknown",
  );
});
