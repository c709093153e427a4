import type { Letter } from "../domain/linking/letters.ts";
import type { VerifiedMail } from "../domain/mail/verify-sender.ts";
import { localDay } from "../domain/time/local-time.ts";
import { sayDay } from "../domain/time/say-day.ts";
import type { Accounts, Suppression } from "../ports/accounts.ts";

/**
 * A mail that is proven shows that its sender's address lives, so that what had bounced is sent again. Who has called our mail spam
 * hears from us when they ask for it. Null: nothing changes.
 */
export async function revivedBy(
  { accounts }: { readonly accounts: Accounts },
  { sender, trust }: VerifiedMail,
  resumes: boolean,
): Promise<Suppression | null> {
  const suppression = trust === "command" ? await accounts.suppression(sender) : null;
  return suppression?.why === "complaint" && !resumes ? null : suppression;
}

export const revivedLetter = (to: string, { why, at }: Suppression, zone: string): Letter => ({
  kind: "mails-again",
  to,
  why,
  since: sayDay(localDay(at, zone)),
});
