import { decideEach } from "../commands/decide-each.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";

type Args = { readonly text: string | null };

const longest = 1000;

export const aboutVerb: Verb<Args> = {
  name: "about",
  synonyms: [],
  foreign: {
    de: "über",
    fr: "à propos de",
    es: "sobre, acerca de",
  },
  prose: true,
  whomFirst: "only",
  target: "people",
  forms: [
    {
      form: "about <name or number> <text>",
      example: "about Jane grew up on a farm",
      does: "Who somebody is, not just what they do; “none” takes it out.",
    },
  ],
  // `about 80` is an amount.
  parse: (words) =>
    !/\p{L}/u.test(words)
      ? { kind: "asked", why: "Who are they?", examples: ["grew up on a farm"] }
      : { kind: "ok", args: { text: /^none[.!]?$/i.test(words) ? null : words.slice(0, longest) } },
  decide: (situation, command) =>
    decideEach(situation, command, ({ book }, contact) => {
      const { text } = command.args;
      if (contact.about === text) return { changes: [], outcome: "already", text: "that is kept already." };
      const changes = [putting(book, { ...contact, about: text })];
      if (text === null) return { changes, outcome: "did", text: "nothing is kept of who they are." };
      const instead = contact.about === null ? "" : `, in place of “${contact.about}”`;
      return { changes, outcome: "did", text: `kept as who they are: “${text}”${instead}.` };
    }),
};
