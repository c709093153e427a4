import type { Facts, Sending } from "../facts.ts";
import { type Finding, ok, wrong } from "../finding.ts";

/** SES developer guide, "Request production access". The API that the product has does not tell it in another way. */
const sandboxed = 200;

/** May mails leave, to everybody, and enough of them? */
export function checkSending(
  { region }: Facts,
  { enabled, mailsADay, sentToday }: Sending,
): readonly Finding[] {
  return [
    enabled
      ? ok("Sending", "is allowed")
      : wrong(
          "Sending",
          "AWS has stopped all mail of this account.",
          "SES console, Account dashboard, says why. When that is mended:",
          `aws ses update-account-sending-enabled --enabled --region ${region}`,
        ),
    checkQuota({ mailsADay, sentToday }, region),
  ];
}

function checkQuota({ mailsADay, sentToday }: Omit<Sending, "enabled">, region: string): Finding {
  const what = "Mails a day";
  const used = `${sentToday} of ${mailsADay} were sent in the last 24 hours`;
  if (mailsADay === sandboxed)
    return wrong(
      what,
      `SES is in its sandbox: ${sandboxed} mails a day, and to verified addresses only.`,
      `To try it out with your own: aws sesv2 create-email-identity --email-identity you@example.com --region ${region}`,
      'For everybody: SES console, Account dashboard, Request production access (docs/deploy.md, "Out of the sandbox")',
    );
  if (mailsADay >= 0 && sentToday >= 0.9 * mailsADay)
    return wrong(
      what,
      `${used}: beyond it mails wait.`,
      "Service Quotas console, Amazon SES, Sending quota: ask for more.",
    );
  return ok(what, mailsADay < 0 ? "as many as you like" : used);
}
