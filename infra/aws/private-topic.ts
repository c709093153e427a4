import { Aws, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

/** Services of AWS that may tell us something. */
type Teller = "ses.amazonaws.com" | "cloudwatch.amazonaws.com";

/** The key of all topics: services can write only to topics that are encrypted with a key of the customer's own. */
export class TopicKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      description: "Nextday: what AWS tells of mails and alarms",
      enableKeyRotation: true,
      // Nothing that lasts is encrypted with it.
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}

export type PrivateTopicProps = { readonly key: TopicKey; readonly teller: Teller };

/** A topic to which one service of this account alone may publish. */
export class PrivateTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { key, teller }: PrivateTopicProps) {
    super(scope, id);
    this.topic = new Topic(this, "Topic", { masterKey: key.key, enforceSSL: true });
    const ours = { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } };
    const principals = [new ServicePrincipal(teller)];
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ["sns:Publish"],
        principals,
        resources: [this.topic.topicArn],
        conditions: ours,
      }),
    );
    key.key.addToResourcePolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
        principals,
        resources: ["*"],
        conditions: ours,
      }),
    );
  }
}
