import { expect, test } from "vitest";
import { account, alarm, amiss, asItShouldBe, type Change, deployAgain, identity, stack } from "./amiss.ts";

const events = "CloudFormation console, stack Nextday, Events: the first line that failed says why.";
const editDkim = "SES console, Identities, in.example.com, Authentication, DKIM, Edit, Enabled, Save changes";
const activate = "aws ses set-active-receipt-rule-set --rule-set-name Nextday-RuleSet --region us-east-1";

test.each<[string, Change, string]>([
  [
    "a deployment that failed",
    stack(() => ({ status: "ROLLBACK_COMPLETE" })),
    `wrong Deployment: The deployment failed (ROLLBACK_COMPLETE). → ${events} → ${deployAgain}`,
  ],
  [
    "an upgrade that failed",
    stack(() => ({ status: "UPDATE_ROLLBACK_COMPLETE" })),
    `wrong Deployment: The last deployment failed and was taken back; the one before it runs. → ${events} → ${deployAgain}`,
  ],
  [
    "a deployment under way",
    stack(() => ({ status: "UPDATE_IN_PROGRESS" })),
    "unclear Deployment: A deployment is under way (UPDATE_IN_PROGRESS). → Ask again when it is done.",
  ],
  [
    "another domain's deployment",
    stack(({ outputs }) => ({ outputs: { ...outputs, Domain: "mail.example.org" } })),
    "wrong Deployment: It is deployed for mail.example.org, not for in.example.com. → npm run doctor -- --domain mail.example.org --region us-east-1",
  ],
  [
    "an earlier release",
    stack(({ outputs }) => ({
      outputs: Object.fromEntries(Object.entries(outputs).filter(([name]) => name !== "Domain")),
    })),
    `wrong Deployment: An earlier release is deployed, which does not tell where its queues are. → ${deployAgain}`,
  ],
  [
    "no active rule set",
    account(() => ({ activeRuleSet: null })),
    `wrong Receipt rule set: None is active: SES turns all mail away. → ${activate}`,
  ],
  [
    "another's rule set",
    account(() => ({ activeRuleSet: "helpdesk" })),
    `wrong Receipt rule set: helpdesk is active, not ours: no mail comes. → If its mail may stop: ${activate}`,
  ],
  [
    "a domain that SES does not know",
    account(() => ({ identities: [] })),
    "wrong Domain in SES: SES in us-east-1 does not know in.example.com: nothing can be sent. → SES console, Identities, Create identity: Domain, in.example.com, Easy DKIM; set the DKIM records that it shows",
  ],
  [
    "a domain that is not verified yet",
    identity({ verification: "Pending", dkim: { enabled: true, status: "Pending" } }),
    "wrong Domain in SES: SES has not seen the DKIM records yet: nothing can be sent. → Set what is missing, and wait: minutes to 72 hours.",
  ],
  [
    "a domain that SES has given up",
    identity({ verification: "Failed" }),
    `wrong Domain in SES: SES looked for the DKIM records for 72 hours and gave up: nothing can be sent. → Set what is missing, then: ${editDkim}`,
  ],
  [
    "signing whose records have gone",
    identity({ dkim: { enabled: true, status: "TemporaryFailure" } }),
    "wrong Signing: SES does not see the DKIM records any more. → Set what is missing within 72 hours.",
  ],
  [
    "signing that is switched off",
    identity({ dkim: { enabled: false, status: "Success" } }),
    `wrong Signing: DKIM is switched off: mails are not signed. → ${editDkim}`,
  ],
  [
    "an envelope domain that SES has given up",
    identity({ mailFrom: { domain: "bounce.in.example.com", status: "Failed" } }),
    "wrong Envelope: SES looked for the MX record of bounce.in.example.com for 72 hours and gave up: mails leave under amazonses.com. → Set what is missing, then: aws ses set-identity-mail-from-domain --identity in.example.com --mail-from-domain bounce.in.example.com --region us-east-1",
  ],
  [
    "no envelope domain",
    identity({ mailFrom: null }),
    "wrong Envelope: SES does not look for the MX record of bounce.in.example.com: mails leave under amazonses.com. → aws ses set-identity-mail-from-domain --identity in.example.com --mail-from-domain bounce.in.example.com --region us-east-1",
  ],
  [
    "mail that AWS has stopped",
    account(() => ({ sendingEnabled: false })),
    "wrong Sending: AWS has stopped all mail of this account. → SES console, Account dashboard, says why. When that is mended: → aws ses update-account-sending-enabled --enabled --region us-east-1",
  ],
  [
    "the sandbox",
    account(() => ({ mailsADay: 200 })),
    'wrong Mails a day: SES is in its sandbox: 200 mails a day, and to verified addresses only. → To try it out with your own: aws sesv2 create-email-identity --email-identity you@example.com --region us-east-1 → For everybody: SES console, Account dashboard, Request production access (docs/deploy.md, "Out of the sandbox")',
  ],
  [
    "a day's mails that are used up",
    account(() => ({ mailsADay: 0 })),
    "wrong Mails a day: 0 of 0 were sent in the last 24 hours: beyond it mails wait. → Service Quotas console, Amazon SES, Sending quota: ask for more.",
  ],
  ["no limit on mails", account(() => ({ mailsADay: -1 })), ""],
  [
    "an alarm that rings",
    alarm({ state: "ALARM" }),
    'wrong Alarm: mail-waits rings. Somebody has sent a card and has heard nothing for a quarter of an hour. → docs/runbook.md, "mail-waits"',
  ],
  [
    "an alarm that tells nobody",
    alarm({ tells: false }),
    "wrong Alarms: Switched off, and heard by nobody: mail-waits. → aws cloudwatch enable-alarm-actions --alarm-names Nextday-mail-waits --region us-east-1",
  ],
  [
    "an alarm that is new",
    alarm({ state: "INSUFFICIENT_DATA" }),
    "unclear Alarms: Nothing was measured yet for mail-waits. → Ask again in a quarter of an hour.",
  ],
  [
    "no alarms",
    account(() => ({ alarms: [] })),
    `wrong Alarms: There are none: nobody would be told that something fails. → ${deployAgain}`,
  ],
])("%s", async (_what, change, says) => {
  expect(await amiss(change)).toEqual(says === "" ? [] : [says]);
});

test.each([
  [
    "mail-dead",
    'wrong Dead letters: Mails that failed five times and are unanswered: 1. → docs/runbook.md, "mail-dead-letters"',
  ],
  [
    "account-dead",
    'wrong Dead letters: Digests and summaries that failed five times: 1. → docs/runbook.md, "account-dead-letters"',
  ],
  [
    "feedback-dead",
    'wrong Dead letters: Bounces and complaints that were not recorded: 1. → docs/runbook.md, "feedback-dead-letters"',
  ],
  [
    "mail",
    'unclear Queues: Mails waiting: 1, being handled: 0. A queue does not tell since when. → Ask again in a minute. If it grows: docs/runbook.md, "mail-waits"',
  ],
])("a message in the queue %s", async (queue, says) => {
  expect(await amiss(asItShouldBe, [queue])).toEqual([says]);
});

test("where nothing is deployed that is said, and what can be set before", async () => {
  const bare: Change = (well) => ({ records: [], account: { ...well.account, stacks: [], identities: [] } });
  const found = await amiss(bare);
  expect(found[0]).toBe(`wrong Deployment: Nextday is not deployed in us-east-1. → ${deployAgain}`);
  expect(found.slice(1).map((line) => line.split(":")[0])).toEqual([
    "wrong MX record",
    "wrong Bounces' MX",
    "wrong SPF record",
    "wrong DMARC record",
  ]);
});
