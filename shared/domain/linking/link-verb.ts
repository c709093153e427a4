import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemIn, itemsIn, putting, removing } from "../ledger/book.ts";
import { addSeconds } from "../time/local-time.ts";
import { addressIn, mailboxOf } from "../trust/mailbox.ts";
import { type AskedLink, askedLink, codeOf, linkLimits } from "./asked-link.ts";

type Args = { readonly address: string; readonly code: string | null };

export const linkVerb: Verb<Args> = {
  name: "link",
  synonyms: ["link address", "add address"],
  target: "none",
  proof: "dmarc",
  reads: ["link"],
  namesAddress: ({ address }) => address,
  forms: [
    {
      form: "link <address>",
      example: "link ann@example.net",
      does: "Lets you write from another address of yours too; a code is sent there.",
    },
  ],
  parse,
  decide(situation, { line, args }) {
    const told =
      args.code === null ? askFor(situation, args.address) : tryCode(situation, args.address, args.code);
    return { changes: told.changes, answers: [{ outcome: told.outcome, line, text: told.text }] };
  },
};

type Told = Pick<Decided, "changes"> & {
  readonly outcome: "did" | "already" | "asked";
  readonly text: string;
};

const asks = (text: string): Told => ({ changes: [], outcome: "asked", text });

function isOwn({ book }: Situation, address: string): boolean {
  return book.account.addresses.some((own) => mailboxOf(own) === mailboxOf(address));
}

function askFor(situation: Situation, address: string): Told {
  const { book, now, asking } = situation;
  if (isOwn(situation, address))
    return { changes: [], outcome: "already", text: `${address} is yours already.` };
  if (asking.taken.includes(address)) return asks(`${address} cannot be linked.`);
  const today = itemsIn(book, "link").filter(({ askedAt }) => askedAt > addSeconds(now, -86_400));
  if (today.length >= linkLimits.asked)
    return asks("That is enough codes for one day. Ask for it again tomorrow.");
  const id = mailboxOf(address);
  const link = askedLink({ id, address }, { token: asking.newToken(), now });
  const text = `A code has gone to ${address}. Answer that mail, or write “link ${address}” and the code here, within three days.`;
  return { changes: [putting(book, link)], outcome: "did", text };
}

function tryCode(situation: Situation, address: string, code: string): Told {
  const { book, now, asking } = situation;
  const link = itemIn(book, "link", mailboxOf(address));
  if (isOwn(situation, address))
    return { changes: [], outcome: "already", text: `${address} is yours already.` };
  if (!link || link.until <= now)
    return asks(`No code is open for ${address}. Write “link ${address}” to get one.`);
  if (asking.taken.includes(address)) return asks(`${address} cannot be linked.`);
  if (link.code !== code) return wrongCode(situation, link);
  const linked = { kind: "address", v: 1, id: link.address, since: now } as const;
  const text = `${link.address} is yours now: what you write from there counts like this.`;
  return { changes: [removing(link), putting(book, linked)], outcome: "did", text };
}

function wrongCode({ book }: Situation, link: AskedLink): Told {
  const wrong = link.wrong + 1;
  if (wrong < linkLimits.wrong)
    return { ...asks("That is not the code."), changes: [putting(book, { ...link, wrong })] };
  const text = `That is not the code, and it was tried too often. Write “link ${link.address}” to get another.`;
  return { ...asks(text), changes: [removing(link)] };
}

function parse(words: string): ParsedArgs<Args> {
  const [said = "", ...rest] = words.trim().split(/\s+/);
  const address = addressIn(said.replace(/^<|(?<![>.,])[>.,]+$/g, ""));
  const why = "Which address of yours?";
  if (address === null) return { kind: "asked", why, examples: ["ann@example.net"] };
  const code = rest.length === 0 ? null : codeOf(rest.join(" "));
  if (rest.length > 0 && code === null) return { kind: "asked", why: "What follows the address is no code." };
  return { kind: "ok", args: { address, code } };
}
