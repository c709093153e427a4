import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemIn, putting } from "../ledger/book.ts";
import { inAddress } from "../mail/our-addresses.ts";
import type { InAddress } from "./in-address.ts";

/** The one before, if there was one, takes nothing any more. */
export const newInAddressVerb: Verb<null> = {
  name: "new in address",
  synonyms: ["new forwarding address"],
  target: "none",
  reads: ["in-address"],
  forms: [
    {
      form: "new in address",
      example: "new in address",
      does: "Makes your secret address for automatic forwarding rules: who wrote what comes there is captured.",
    },
  ],
  parse: (words) => noWords("new in address", words),
  decide({ book, asking, now }, { line }) {
    const before = itemIn(book, "in-address", "in-address");
    const token = asking.newToken();
    const made: InAddress = { kind: "in-address", v: 1, id: "in-address", token, since: now };
    const gone = before ? " The one before takes nothing any more: change your rules." : "";
    const text = `Mail that a rule of yours passes on to ${inAddress(asking.mailDomain, token)} captures who wrote it, and does nothing else. Keep the address to yourself.${gone}`;
    return { ...answering(line, "did", text), changes: [putting(book, made)] };
  },
};
