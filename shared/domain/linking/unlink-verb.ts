import type { Answer, ParsedArgs, Verb } from "../commands/verb.ts";
import { removing } from "../ledger/book.ts";
import { addressIn, mailboxOf } from "../trust/mailbox.ts";

type Args = { readonly address: string };

export const unlinkVerb: Verb<Args> = {
  name: "unlink",
  synonyms: ["unlink address", "remove address"],
  target: "none",
  proof: "dmarc",
  forms: [
    {
      form: "unlink <address>",
      example: "unlink ann@example.net",
      does: "That address of yours is believed and written to no more.",
    },
  ],
  parse,
  decide({ book, asking }, { line, args }) {
    const answered = (outcome: Answer["outcome"], text: string) => [{ outcome, line, text }];
    const own = book.account.addresses.find((each) => mailboxOf(each) === mailboxOf(args.address));
    if (own === undefined)
      return { changes: [], answers: answered("already", `${args.address} is none of yours.`) };
    if (mailboxOf(own) === mailboxOf(asking.sender)) {
      const text = `You are writing from ${own}. Unlink it from another address of yours.`;
      return { changes: [], answers: answered("asked", text) };
    }
    const linked = { kind: "address", v: 1, id: own, since: book.account.createdAt } as const;
    const text = `${own} is yours no more: nothing that comes from there is done, and nothing is sent there.`;
    return { changes: [removing(linked)], answers: answered("did", text) };
  },
};

function parse(words: string): ParsedArgs<Args> {
  const address = addressIn(words.trim().replace(/^<|(?<![>.,])[>.,]+$/g, ""));
  if (address === null)
    return { kind: "asked", why: "Which address of yours?", examples: ["ann@example.net"] };
  return { kind: "ok", args: { address } };
}
