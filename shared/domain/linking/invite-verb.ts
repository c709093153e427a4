import type { Answer, ParsedArgs, Verb } from "../commands/verb.ts";
import { itemIn, itemsIn, putting } from "../ledger/book.ts";
import { addSeconds } from "../time/local-time.ts";
import { addressIn, mailboxOf } from "../trust/mailbox.ts";
import { type Invitation, invitationSeconds, invitationsADay } from "./invitation.ts";

type Args = { readonly address: string };

export const inviteVerb: Verb<Args> = {
  name: "invite",
  synonyms: [],
  target: "none",
  proof: "dmarc",
  reads: ["invitation"],
  namesAddress: ({ address }) => address,
  forms: [
    {
      form: "invite <address>",
      example: "invite ann@example.net",
      does: "For owners: a mail invites them, and their first mail opens their account.",
    },
  ],
  parse,
  decide({ book, asking, now }, { line, args: { address } }) {
    const answered = (outcome: Answer["outcome"], text: string) => [{ outcome, line, text }];
    if (!asking.isOwner) {
      const text = "Only the owners of this Nextday can invite people. Ask one of them.";
      return { changes: [], answers: answered("asked", text) };
    }
    const known = itemIn(book, "invitation", mailboxOf(address));
    const aDayAgo = addSeconds(now, -86_400);
    if (known && known.invitedAt > aDayAgo)
      return { changes: [], answers: answered("already", `${address} was invited within the day.`) };
    if (asking.taken.includes(address))
      return { changes: [], answers: answered("already", `${address} needs no invitation.`) };
    const today = itemsIn(book, "invitation").filter(({ invitedAt }) => invitedAt > aDayAgo);
    if (today.length >= invitationsADay)
      return { changes: [], answers: answered("asked", "That is enough for one day. Invite them tomorrow.") };
    const invitation: Invitation = {
      kind: "invitation",
      v: 1,
      id: mailboxOf(address),
      address,
      invitedAt: now,
      until: addSeconds(now, invitationSeconds),
    };
    const text = `${address} is invited: the first mail from there within 30 days opens an account.`;
    return { changes: [putting(book, invitation)], answers: answered("did", text) };
  },
};

function parse(words: string): ParsedArgs<Args> {
  const address = addressIn(words.trim().replace(/^<|(?<![>.,])[>.,]+$/g, ""));
  if (address === null)
    return { kind: "asked", why: "Whom? Give an address.", examples: ["ann@example.net"] };
  return { kind: "ok", args: { address } };
}
