import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type {
  ReceiveMailEnv,
  RecordFeedbackEnv,
  ServeAccountEnv,
  StopMailsEnv,
  WakeAccountsEnv,
} from "../../../shared/config.ts";
import type { Loopback } from "../loopback/loopback.ts";
import { bucketName, configurationSet, mailDomain, tableName } from "../resources.ts";
import type { LambdaFunction } from "./host-process.ts";

export type FunctionsOptions = {
  readonly loopback: Pick<Loopback, "url" | "queueUrl">;
  readonly owners: readonly string[];
  /** The function URL of `stop-mails`; not given: nobody is there. */
  readonly stopUrl?: string | undefined;
  /** Where `<name>/index.ts` lies, or a bundle `<name>/index.mjs`; the project's own functions unless told otherwise. */
  readonly folder?: URL | undefined;
};

/** Each function with the environment that CDK gives it on AWS, and this machine in the place of AWS. */
export function localFunctions(options: FunctionsOptions): readonly LambdaFunction[] {
  const { loopback, owners, stopUrl = nowhere } = options;
  const { folder = new URL("../../../functions/", import.meta.url) } = options;
  const environments = {
    "receive-mail": {
      TABLE: tableName,
      BUCKET: bucketName,
      MAIL_DOMAIN: mailDomain,
      CONFIGURATION_SET: configurationSet,
      OWNERS: owners.join(","),
    } satisfies ReceiveMailEnv,
    "wake-accounts": {
      TABLE: tableName,
      ACCOUNT_QUEUE_URL: loopback.queueUrl("account"),
    } satisfies WakeAccountsEnv,
    "serve-account": {
      TABLE: tableName,
      BUCKET: bucketName,
      MAIL_DOMAIN: mailDomain,
      CONFIGURATION_SET: configurationSet,
      MAIL_QUEUE_URL: loopback.queueUrl("mail"),
      STOP_URL: stopUrl,
    } satisfies ServeAccountEnv,
    "record-feedback": { TABLE: tableName } satisfies RecordFeedbackEnv,
    "stop-mails": { TABLE: tableName, MAIL_DOMAIN: mailDomain } satisfies StopMailsEnv,
  };
  return Object.entries(environments).map(([name, environment]) => ({
    name,
    entry: entryIn(new URL(`${name}/`, folder)),
    environment: { ...machine(), ...lambda(name, loopback.url), ...environment },
    timeoutSeconds: 50,
  }));
}

const nowhere = "http://127.0.0.1/";

function entryIn(folder: URL): string {
  const bundle = fileURLToPath(new URL("index.mjs", folder));
  return existsSync(bundle) ? bundle : fileURLToPath(new URL("index.ts", folder));
}

/** What a function gets of this process's own environment. */
function machine(): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", TMPDIR: tmpdir(), TZ: "UTC" };
}

/** What Lambda gives every function; no profile of the person's own is looked into. */
function lambda(name: string, url: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "us-east-1",
    // Tells the loopback who calls.
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1024",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    POWERTOOLS_SERVICE_NAME: name,
    POWERTOOLS_METRICS_NAMESPACE: "Nextday",
    POWERTOOLS_LOG_LEVEL: "INFO",
  };
}
