import { type Answer, AwsError, type Call, type Endpoint } from "./exchange.ts";
import type { Faults } from "./faults.ts";
import { jsonInput, jsonOperation, jsonRefusal } from "./json-protocol.ts";

/**
 * Hands everything on to the DynamoDB at `url`, which never conflicts or reads stale: that is injected here. Each answer tells the
 * capacity that the call consumed, for whoever observes.
 */
export function dynamodbEndpoint(url: string, faults: Faults): Endpoint {
  const answeredBefore = new Map<string, Answer>();
  return {
    operationOf: jsonOperation,
    async answer(call) {
      const operation = jsonOperation(call);
      if (conflicting.has(operation) && faults.strikes("conflict", "dynamodb")) throw conflict(call);
      const query = operation === "Query" ? indexQuery(jsonInput(call)) : null;
      if (query === null) return forward(url, call);
      const before = answeredBefore.get(query);
      if (before && faults.strikes("stale", "dynamodb")) return before;
      const answer = await forward(url, call);
      answeredBefore.set(query, answer);
      return answer;
    },
    refusal: jsonRefusal,
    throttled: (call) =>
      jsonOperation(call) === "TransactWriteItems"
        ? cancelled(call, "ThrottlingError")
        : failure("ThrottlingException", "Throughput exceeds the current capacity of your table or index."),
  };
}

/** What another transaction on the same item can keep from happening. */
const conflicting = new Set(["TransactWriteItems", "PutItem", "UpdateItem", "DeleteItem"]);

const passedOn = new Set(["authorization", "content-type"]);

async function forward(url: string, call: Call): Promise<Answer> {
  const signed = Object.entries(call.headers).filter(
    ([name]) => name.startsWith("x-amz-") || passedOn.has(name),
  );
  const headers = Object.fromEntries(signed.map(([name, value]) => [name, String(value)]));
  const body = JSON.stringify({ ...jsonInput(call), ReturnConsumedCapacity: "INDEXES" });
  const response = await fetch(url, { method: "POST", headers, body });
  const told = { "content-type": response.headers.get("content-type") ?? "application/x-amz-json-1.0" };
  return { status: response.status, headers: told, body: await response.text() };
}

function conflict(call: Call): AwsError {
  if (jsonOperation(call) === "TransactWriteItems") return cancelled(call, "TransactionConflict");
  return failure("TransactionConflictException", "Transaction is ongoing for the item");
}

/** The first item takes the blame. */
function cancelled(call: Call, code: string): AwsError {
  const items = jsonInput(call)["TransactItems"];
  const codes = (Array.isArray(items) ? items : [null]).map((_, index) => (index === 0 ? code : "None"));
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(", ")}]`;
  const reasons = codes.map((Code) => (Code === "None" ? { Code } : { Code, Message: "Try again." }));
  return failure("TransactionCanceledException", message, { Message: message, CancellationReasons: reasons });
}

function failure(code: string, message: string, more: Record<string, unknown> = {}): AwsError {
  return new AwsError(`com.amazonaws.dynamodb.v20120810#${code}`, message, { more });
}

/** The same for queries of the same index and partition, whatever else they ask; null: it is no query of an index. */
function indexQuery(input: Record<string, unknown>): string | null {
  if (typeof input["IndexName"] !== "string") return null;
  const condition = String(input["KeyConditionExpression"]);
  const [, name = ""] = /(?<![<>])=\s*(:\w+)/.exec(condition) ?? [];
  const values = (input["ExpressionAttributeValues"] ?? {}) as Record<string, unknown>;
  return JSON.stringify([input["TableName"], input["IndexName"], values[name], input["ExclusiveStartKey"]]);
}
