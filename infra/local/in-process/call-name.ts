import type { Call, ServiceName } from "../loopback/exchange.ts";
import { jsonInput } from "../loopback/json-protocol.ts";
import type { ObservedCall } from "../loopback/loopback.ts";

/** What a call is and what it is about, the same in every run: `dynamodb.DeleteItem owed`. */
export function callName({ service, operation, call }: ObservedCall): string {
  return [`${service}.${operation}`, ...(about[service]?.(call) ?? [])].join(" ");
}

const aboutObject = ({ path }: Call) => path.split("/").slice(2, 3);
const aboutQueue = (call: Call) => String(jsonInput(call)["QueueUrl"]).split("/").slice(-1);

const about: Partial<Record<ServiceName, (call: Call) => readonly string[]>> = {
  dynamodb: aboutItems,
  s3: aboutObject,
  sqs: aboutQueue,
};

type Text = { readonly S?: string };
type Keyed = { readonly sk?: Text };
type Input = {
  readonly Key?: Keyed;
  readonly Item?: Keyed;
  readonly TransactItems?: readonly { readonly Put?: { readonly Item: Keyed } }[];
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, Text>>;
};

function aboutItems(call: Call): readonly string[] {
  const input = jsonInput(call) as Input;
  if (input.IndexName !== undefined)
    return [input.IndexName, input.ExpressionAttributeValues?.[":shard"]?.S ?? ""];
  const key = input.Key ?? input.Item ?? input.TransactItems?.[0]?.Put?.Item;
  const text = key?.sk?.S ?? input.ExpressionAttributeValues?.[":prefix"]?.S ?? "";
  return text === "" ? [] : [wordsOf(text)];
}

/** Without ids, hashes and instants. */
const wordsOf = (key: string) =>
  key
    .split("#")
    .filter((part) => /^[a-z-]{2,12}$/.test(part))
    .join("#");
