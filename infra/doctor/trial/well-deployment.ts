import { alarmNames, type QueueOutput, stackName } from "../../aws/deployed-names.ts";
import { bounceDomain, type DnsRecord, dnsRecords, written } from "../../aws/dns-records.ts";
import type { AccountState, AlarmState, IdentityState } from "../../local/loopback/account.ts";
import type { Loopback } from "../../local/loopback/loopback.ts";
import { queueUrl } from "../../local/loopback/sqs.ts";
import { deadLetterName } from "../../local/resources.ts";

/** A deployment as it should be: what its AWS account tells, and what DNS says of it. */
export type TrialDeployment = { readonly account: AccountState; readonly records: readonly DnsRecord[] };

const domain = "in.example.com";
const region = "us-east-1";
const ruleSet = "Nextday-RuleSet";
export const trialPlace = { domain, region } as const;

const dkim: readonly DnsRecord[] = ["first", "second", "third"].map((token) => ({
  name: `${token}._domainkey.${domain}`,
  type: "CNAME",
  value: `${token}.dkim.amazonses.com`,
}));

const identity: IdentityState = {
  domain,
  verification: "Success",
  dkim: { enabled: true, status: "Success" },
  mailFrom: { domain: bounceDomain(domain), status: "Success" },
};

const alarm = (name: string, harm: string): AlarmState => ({
  name: `${alarmNames}${name}`,
  description: `${harm} What to do: docs/runbook.md, "${name}".`,
  state: "OK",
  tells: true,
});

/** Some of those that a deployment has. */
const alarms: readonly AlarmState[] = [
  alarm("mail-waits", "Somebody has sent a card and has heard nothing for a quarter of an hour."),
  alarm(
    "mail-dead-letters",
    "A mail that somebody sent was tried five times and lies unanswered; the sender was not told.",
  ),
];

/** Its queues are the loopback's own. */
export function wellDeployment(loopback: Loopback): TrialDeployment {
  const records = [...Object.values(dnsRecords(domain, region)), ...dkim];
  const told = records.map((record, index) => [`Dns${index + 1}`, written(record)] as const);
  const outputs = { ...Object.fromEntries(told), ...queues(loopback), Domain: domain, RuleSet: ruleSet };
  return {
    records,
    account: {
      stacks: [{ name: stackName, status: "CREATE_COMPLETE", outputs }],
      identities: [identity],
      sendingEnabled: true,
      mailsADay: 50_000,
      activeRuleSet: ruleSet,
      alarms,
    },
  };
}

/** One machine keeps no sweeps that failed. */
function queues({ url }: Loopback): Readonly<Omit<Record<QueueOutput, string>, "SweepFailures">> {
  return {
    MailQueue: queueUrl(url, "mail"),
    MailDeadLetters: queueUrl(url, deadLetterName("mail")),
    AccountQueue: queueUrl(url, "account"),
    AccountDeadLetters: queueUrl(url, deadLetterName("account")),
    FeedbackQueue: queueUrl(url, "feedback"),
    FeedbackDeadLetters: queueUrl(url, deadLetterName("feedback")),
  };
}
