/** The addresses at our own mail domain. */
export const inboxAddress = (mailDomain: string) => `inbox@${mailDomain}`;
export const replyAddress = (mailDomain: string, token: string) => `reply+${token}@${mailDomain}`;

/** For automatic forwarding rules alone. */
export const inAddress = (mailDomain: string, token: string) => `in+${token}@${mailDomain}`;

/** Which of our addresses was written to, and the token in it. */
export type Written =
  | { readonly to: "reply" | "in"; readonly token: string }
  | { readonly to: "inbox" | "other"; readonly token: null };

const withToken = /^(reply|in)\+([a-z2-7]{26})@/;

/** By the true envelope. Who writes to several says most by an answer's address, and least by the one for forwarding rules. */
export function writtenTo(recipients: readonly string[]): Written {
  const all = recipients.map((recipient) => recipient.toLowerCase());
  const tokens = all.flatMap((recipient) => {
    const [, to, token = ""] = withToken.exec(recipient) ?? [];
    return to === "reply" || to === "in" ? [{ to, token } as const] : [];
  });
  const reply = tokens.find(({ to }) => to === "reply");
  if (reply) return reply;
  if (all.some((recipient) => recipient.startsWith("inbox@"))) return { to: "inbox", token: null };
  return tokens[0] ?? { to: "other", token: null };
}
