import { Aws, CfnOutput, Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from "aws-cdk-lib/aws-ses";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { inboxAddress } from "../../shared/domain/mail/our-addresses.ts";
import { acknowledgeWildcard } from "./acknowledge-wildcard.ts";
import { bounceDomain, dnsRecords, written } from "./dns-records.ts";

export type MailDomainProps = { readonly domain: string; readonly feedbackTopic: ITopic };

/** The domain that we send from, signed by DKIM and with its own envelope domain, so that SPF aligns as well. */
export class MailDomain extends Construct {
  readonly domain: string;
  readonly configurationSet: string;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, { domain, feedbackTopic }: MailDomainProps) {
    super(scope, id);
    this.domain = domain;
    const configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      // We keep our own: an address that SES suppressed in silence would look like mail that was sent.
      disableSuppressionList: true,
      reputationMetrics: true,
    });
    configurationSet
      .addEventDestination("Feedback", {
        destination: EventDestination.snsTopic(feedbackTopic),
        events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
      })
      .node.addDependency(feedbackTopic);
    this.configurationSet = configurationSet.configurationSetName;
    this.#identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(domain),
      configurationSet,
      mailFromDomain: bounceDomain(domain),
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // Bounces come by the topic; as mails they would come to our own inbox.
      feedbackForwarding: false,
    });
    this.#tellDnsRecords();
  }

  /** Sending as `inbox@` the domain, by the configuration set that tells of bounces. */
  grantSend(to: LambdaFunction): void {
    const arn = (resource: string) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ["ses:SendRawEmail"],
        resources: [arn("identity/*"), arn(`configuration-set/${this.configurationSet}`)],
        conditions: { StringEquals: { "ses:FromAddress": inboxAddress(this.domain) } },
      }),
    );
    acknowledgeWildcard(to, {
      path: "arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*",
      reason:
        "In the SES sandbox the recipient's identity is asked for as well; the condition on ses:FromAddress leaves one sender.",
    });
  }

  #tellDnsRecords(): void {
    const stack = Stack.of(this);
    const dkim = this.#identity.dkimRecords.map((record) => ({ ...record, type: "CNAME" as const }));
    const records = [...Object.values(dnsRecords(this.domain, stack.region)), ...dkim];
    for (const [index, record] of records.entries())
      new CfnOutput(stack, `Dns${index + 1}`, { value: written(record) });
  }
}
