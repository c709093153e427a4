/** The addresses at our own mail domain. */
export const inboxAddress = (mailDomain: string) => `inbox@${mailDomain}`;
export const replyAddress = (mailDomain: string, token: string) => `reply+${token}@${mailDomain}`;

const reply = /^reply\+([a-z2-7]{26})@/;

/** The token of the first `reply+<token>@` among the envelope's recipients; null: none was written to. */
export function tokenInRecipients(recipients: readonly string[]): string | null {
  for (const recipient of recipients) {
    const token = reply.exec(recipient.toLowerCase())?.[1];
    if (token !== undefined) return token;
  }
  return null;
}
