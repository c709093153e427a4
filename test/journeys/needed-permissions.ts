import type { Call } from "../../infra/local/loopback/exchange.ts";
import { jsonInput } from "../../infra/local/loopback/json-protocol.ts";
import type { ObservedCall } from "../../infra/local/loopback/loopback.ts";
import { queryForm } from "../../infra/local/loopback/query-protocol.ts";
import { bucketName, configurationSet, tableName } from "../../infra/local/resources.ts";

/** This machine's names in the words of the stack's template. */
const tables: Readonly<Record<string, string>> = { [tableName]: "LedgerTable" };
const buckets: Readonly<Record<string, string>> = { [bucketName]: "StoreBucket" };
const queues: Readonly<Record<string, string>> = { mail: "MailQueue", account: "AccountQueue" };
const configurationSets: Readonly<Record<string, string>> = {
  [configurationSet]: "MailDomainConfigurationSet",
};

/**
 * A call and what IAM must allow for it, as `HeadObject → s3:GetObject StoreBucket/raw/*`; several lines where it takes several
 * (AWS's Service Authorization Reference, "Actions, resources, and condition keys").
 */
export function neededPermissions(observed: ObservedCall): readonly string[] {
  const { service, operation, call } = observed;
  switch (service) {
    case "dynamodb":
      return onTable(operation, jsonInput(call));
    case "s3":
      return onBucket(operation, call, observed.answer?.status);
    case "ses":
      return operation === "SendRawEmail" ? onMail(call) : [`${operation} → ses:${operation} *`];
    case "sqs":
      // There is no permission for several at once.
      return [`${operation} → sqs:${operation.replace(/Batch$/, "")} ${queueOf(jsonInput(call))}`];
    case "textract":
    case "cloudformation":
    case "monitoring":
      return [`${operation} → ${service}:${operation} *`];
  }
}

type Input = Readonly<Record<string, unknown>>;

function onTable(operation: string, input: Input): readonly string[] {
  const table = (name: unknown) => tables[String(name)] ?? String(name);
  if (operation === "TransactWriteItems") {
    const writes = (input["TransactItems"] as Readonly<Record<string, Input>>[]).flatMap((item) =>
      Object.entries(item),
    );
    return writes.map(
      ([kind, write]) => `${operation}, a ${kind} → dynamodb:${kind}Item ${table(write["TableName"])}`,
    );
  }
  const names =
    operation === "BatchGetItem" ? Object.keys(input["RequestItems"] as Input) : [input["TableName"]];
  const { IndexName: name } = input;
  const index = typeof name === "string" ? `/index/${name}` : "";
  return names.map((name) => `${operation} → dynamodb:${operation} ${table(name)}${index}`);
}

function onBucket(operation: string, call: Call, status: number | undefined): readonly string[] {
  const [bucketName = "", prefix = ""] = call.path.split("/").slice(1);
  const bucket = buckets[bucketName] ?? bucketName;
  if (operation === "ListObjectsV2") return [`${operation} → s3:ListBucket ${bucket}`];
  const action = operation === "HeadObject" ? "GetObject" : operation;
  return [
    `${operation} → s3:${action} ${bucket}/${prefix}/*`,
    // Whoever may not list a bucket is told 403, not 404 (S3 API reference, GetObject).
    ...(status === 404 ? [`${operation} of what is not there → s3:ListBucket ${bucket}`] : []),
  ];
}

function onMail(call: Call): readonly string[] {
  const form = queryForm(call);
  const set = form.get("ConfigurationSetName") ?? "";
  const resources = ["identity/*", `configuration-set/${configurationSets[set] ?? set}`];
  return resources.map((on) => `SendRawEmail → ses:SendRawEmail ${on} as "${form.get("Source") ?? ""}"`);
}

function queueOf(input: Input): string {
  const name = String(input["QueueUrl"]).split("/").at(-1) ?? "";
  return queues[name] ?? name;
}
