import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { AwsFacts } from "../facts.ts";
import type { Told } from "../finding.ts";
import { askAlarms } from "./ask-alarms.ts";
import { askQueues } from "./ask-queues.ts";
import { askActiveRuleSet, askIdentity, askSending } from "./ask-ses.ts";
import { askStack } from "./ask-stack.ts";
import { toldBy } from "./told-by.ts";

/** Which AWS: by default the one of the environment's credentials. */
export type AwsPlace = {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

/** Everything is asked for by calls that change nothing. Where the stack cannot be asked for, the rest is not tried. */
export async function askAws(place: AwsPlace, domain: string): Promise<Told<AwsFacts>> {
  // Someone waits for it: by itself the SDK would wait for minutes where packets are swallowed.
  const config = { ...place, requestHandler: { connectionTimeout: 5000, requestTimeout: 10_000 } };
  const found = await toldBy("cloudformation:DescribeStacks", askStack(config));
  if ("untold" in found) return found;
  const stack = found.told;
  const ses = new SESClient(config);
  const queues = stack ? askQueues(new SQSClient(config), stack) : Promise.resolve(new Map<never, never>());
  const [identity, sending, activeRuleSet, counts, alarms] = await Promise.all([
    toldBy("ses:GetIdentity*", askIdentity(ses, domain)),
    toldBy("ses:GetSendQuota and ses:GetAccountSendingEnabled", askSending(ses)),
    toldBy("ses:DescribeActiveReceiptRuleSet", askActiveRuleSet(ses)),
    toldBy("sqs:GetQueueAttributes", queues),
    toldBy("cloudwatch:DescribeAlarms", askAlarms(new CloudWatchClient(config))),
  ]);
  return { told: { stack, identity, sending, activeRuleSet, queues: counts, alarms } };
}
