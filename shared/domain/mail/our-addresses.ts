/** The addresses at our own mail domain. */
export const inboxAddress = (mailDomain: string) => `inbox@${mailDomain}`;
export const replyAddress = (mailDomain: string, token: string) => `reply+${token}@${mailDomain}`;

/** For automatic forwarding rules alone. */
export const inAddress = (mailDomain: string, token: string) => `in+${token}@${mailDomain}`;

/** For a blind copy of what is written to the `n`-th person of the mail with that token: its arrival tells that it was sent. */
export const itemAddress = (mailDomain: string, token: string, n: number) =>
  `done+${token}-${n}@${mailDomain}`;

/** Which of our addresses was written to, the token in it, and the numbers of the people whom copies are of. */
export type Written =
  | { readonly to: "reply" | "in"; readonly token: string }
  | { readonly to: "item"; readonly token: string; readonly numbers: readonly number[] }
  | { readonly to: "inbox" | "other"; readonly token: null };

const withToken = /^(reply|in)\+([a-z2-7]{26})@/;
const ofItem = /^done\+([a-z2-7]{26})-([1-9]\d{0,3})@/;

/** By the true envelope. Who writes to several says most by an answer's address, and least by the one for forwarding rules. */
export function writtenTo(recipients: readonly string[]): Written {
  const all = recipients.map((recipient) => recipient.toLowerCase());
  const tokens = all.flatMap((recipient) => {
    const [, to, token = ""] = withToken.exec(recipient) ?? [];
    return to === "reply" || to === "in" ? [{ to, token } as const] : [];
  });
  const reply = tokens.find(({ to }) => to === "reply");
  if (reply) return reply;
  const item = itemIn(all);
  if (item) return item;
  if (all.some((recipient) => recipient.startsWith("inbox@"))) return { to: "inbox", token: null };
  return tokens[0] ?? { to: "other", token: null };
}

/** One mail to several people of a digest is a copy of each. */
function itemIn(recipients: readonly string[]): Extract<Written, { to: "item" }> | null {
  const items = recipients.flatMap((recipient) => {
    const [, token, n] = ofItem.exec(recipient) ?? [];
    return token === undefined ? [] : [{ token, n: Number(n) }];
  });
  const [first] = items;
  if (!first) return null;
  const numbers = items.filter(({ token }) => token === first.token).map(({ n }) => n);
  return { to: "item", token: first.token, numbers };
}
