import type { Answer, AwsError, Call } from "./exchange.ts";

/** AWS JSON 1.0 and 1.1, which DynamoDB, SQS and Textract speak: the operation is named in a header. */
export function jsonOperation(call: Call): string {
  const target = call.headers["x-amz-target"];
  return typeof target === "string" ? target.slice(target.indexOf(".") + 1) : "Unknown";
}

export function jsonInput(call: Call): Record<string, unknown> {
  return JSON.parse(call.body.toString("utf8") || "{}") as Record<string, unknown>;
}

export function jsonAnswer(output: unknown): Answer {
  return { status: 200, headers, body: JSON.stringify(output) };
}

export function jsonRefusal(error: AwsError): Answer {
  const body = { __type: error.code, message: error.message, ...error.more };
  return {
    status: error.status,
    headers: { ...headers, "x-amzn-errortype": error.code },
    body: JSON.stringify(body),
  };
}

const headers = { "content-type": "application/x-amz-json-1.0" };
