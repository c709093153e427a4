import type { Answer, AwsError, Call } from "./exchange.ts";
import { inside, xml, xmlAnswer } from "./xml.ts";

/** The AWS Query protocol, which SES and CloudFormation speak: a form comes, which names its operation, and XML goes. */
export function queryOperation(call: Call): string {
  return queryForm(call).get("Action") ?? "Unknown";
}

export function queryForm(call: Call): URLSearchParams {
  return new URLSearchParams(call.body.toString("utf8"));
}

/** The members of a list in a form, `Name.member.1` and so on. */
export function queryList(form: URLSearchParams, name: string): readonly string[] {
  return [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
}

export function queryAnswer(call: Call, result: string): Answer {
  const operation = queryOperation(call);
  return xmlAnswer(200, inside(`${operation}Response`, inside(`${operation}Result`, result)));
}

export function queryRefusal(error: AwsError): Answer {
  const facts = xml("Type", "Sender") + xml("Code", error.code) + xml("Message", error.message);
  return xmlAnswer(error.status, inside("ErrorResponse", inside("Error", facts)));
}
