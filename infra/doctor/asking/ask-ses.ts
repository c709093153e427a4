import {
  DescribeActiveReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
} from "@aws-sdk/client-ses";
import type { Identity, Sending } from "../facts.ts";

/** What SES leaves out it has not started to look for. */
export async function askIdentity(client: SESClient, domain: string): Promise<Identity> {
  const asked = { Identities: [domain] };
  const [verification, dkim, envelope] = await Promise.all([
    client.send(new GetIdentityVerificationAttributesCommand(asked)),
    client.send(new GetIdentityDkimAttributesCommand(asked)),
    client.send(new GetIdentityMailFromDomainAttributesCommand(asked)),
  ]);
  const { DkimEnabled = false, DkimVerificationStatus = "NotStarted" } = dkim.DkimAttributes?.[domain] ?? {};
  return {
    verification: verification.VerificationAttributes?.[domain]?.VerificationStatus ?? "NotStarted",
    signing: DkimVerificationStatus,
    signingEnabled: DkimEnabled,
    mailFrom: envelope.MailFromDomainAttributes?.[domain]?.MailFromDomainStatus ?? "NotStarted",
  };
}

export async function askSending(client: SESClient): Promise<Sending> {
  const [{ Enabled = false }, { Max24HourSend = 0, SentLast24Hours = 0 }] = await Promise.all([
    client.send(new GetAccountSendingEnabledCommand()),
    client.send(new GetSendQuotaCommand()),
  ]);
  return { enabled: Enabled, mailsADay: Max24HourSend, sentToday: SentLast24Hours };
}

export async function askActiveRuleSet(client: SESClient): Promise<string | null> {
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand());
  return Metadata?.Name ?? null;
}
