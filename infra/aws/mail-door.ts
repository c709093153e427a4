import { ReceiptRuleSet, TlsPolicy } from "aws-cdk-lib/aws-ses";
import { S3 } from "aws-cdk-lib/aws-ses-actions";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { prefixes } from "../../shared/adapters/s3/prefixes.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PrivateTopic } from "./private-topic.ts";
import type { WorkQueue } from "./work-queue.ts";

export type MailDoorProps = {
  readonly domain: string;
  readonly store: ObjectStore;
  readonly topic: PrivateTopic;
  readonly mailQueue: WorkQueue;
};

/** What comes to the domain is scanned and stored, and then a message is queued that says so. */
export class MailDoor extends Construct {
  readonly ruleSetName: string;
  readonly ruleName: string;

  constructor(scope: Construct, id: string, { domain, store, topic, mailQueue }: MailDoorProps) {
    super(scope, id);
    listenTo(topic, mailQueue);
    const ruleSet = new ReceiptRuleSet(this, "RuleSet");
    const rule = ruleSet.addRule("Inbox", {
      recipients: [domain],
      // CDK leaves it off, and then every verdict on spam and viruses is missing.
      scanEnabled: true,
      // To demand TLS would turn away people whose mail server has none.
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [new S3({ bucket: store.bucket, objectKeyPrefix: prefixes.raw, topic: topic.topic })],
    });
    // SES tries both when the rule is made.
    rule.node.addDependency(topic);
    this.ruleSetName = ruleSet.receiptRuleSetName;
    this.ruleName = rule.receiptRuleName;
  }
}

/** The queue gets what the service wrote, without SNS's envelope around it. */
export function listenTo(topic: PrivateTopic, { queue, deadLetters }: WorkQueue): void {
  topic.topic.addSubscription(
    new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }),
  );
}
