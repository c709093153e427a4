import { itemsIn, removing } from "../ledger/book.ts";
import { codeOf } from "../linking/asked-link.ts";
import { answering } from "./answering.ts";
import { noWords } from "./no-words.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "./verb.ts";

type Args = { readonly code: string | null };

/** Does what was held until its writer has answered the mail that asks: only who reads the account's mail can. */
export const confirmVerb: Verb<Args> = {
  name: "confirm",
  synonyms: ["confirmed", "yes please"],
  alone: ["yes", "ja", "oui", "sí", "si"],
  foreign: { de: "bestätigen, bestätigt", fr: "confirmer, je confirme", es: "confirmar, confirmo" },
  target: "none",
  whileClosed: true,
  reads: ["held-line", "link"],
  forms: [
    {
      form: "confirm",
      example: "confirm",
      does: "In answer to a mail that asks for it: does what was held.",
    },
  ],
  parse,
  decide(situation, { line, args: { code } }) {
    const decided = code === null ? heldHere(situation) : linkedBy(situation, code);
    if (decided.confirmed?.length) return decided;
    const text = "Nothing waits for that here. Answer the mail that asks for it, within three days.";
    return answering(line, "already", text);
  },
};

function heldHere({ book, thread, now }: Situation): Decided {
  const isAsked = ({ entry, until }: { entry: string; until: string }) =>
    entry === thread?.entry && until > now;
  const held = itemsIn(book, "held-line").filter(isAsked);
  return {
    changes: held.map(removing),
    answers: [],
    confirmed: held.map(({ line, command }) => command ?? line),
  };
}

/** A wrong code was meant for any of the addresses that wait for theirs, and counts as tried. */
function linkedBy({ book, now }: Situation, code: string): Decided {
  const open = itemsIn(book, "link").filter(({ until }) => until > now);
  const meant = open.filter((link) => link.code === code);
  const tried = meant.length > 0 ? meant : open;
  return { changes: [], answers: [], confirmed: tried.map(({ address }) => `link ${address} ${code}`) };
}

function parse(words: string): ParsedArgs<Args> {
  const code = codeOf(words);
  if (code !== null) return { kind: "ok", args: { code } };
  const parsed = noWords("confirm", words);
  return parsed.kind === "ok" ? { kind: "ok", args: { code: null } } : parsed;
}
