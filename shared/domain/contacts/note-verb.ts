import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { quoted } from "../commands/list-text.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";

type Args = { readonly text: string };

export const noteVerb: Verb<Args> = {
  name: "note",
  synonyms: ["notes", "remember", "memo", "add a note to", "add note to", "add a note", "add note"],
  foreign: {
    de: "notiz, notiere, vermerk, merken",
    fr: "noter, remarque",
    es: "nota, anotar, apuntar",
  },
  prose: true,
  whomFirst: "colon",
  mends: true,
  target: "people",
  forms: [
    { form: "2 note <text>", example: "2 note likes sailing", does: "Keeps your words with the person." },
  ],
  parse: (words) =>
    words === ""
      ? { kind: "asked", why: "What shall be noted?", examples: ["likes sailing"] }
      : { kind: "ok", args: { text: words } },
  decide: (situation, command) => decideEach(situation, command, noting(command.args.text, "noted")),
};

/** In characters. A person's notes lie in one item of the table, with what they replace beside them in the entry. */
const longestNote = 4000;
const roomForNotes = 60_000;

/** Keeps words with somebody. `said`: how that is told. */
export const noting =
  (text: string, said: string): DecideOne =>
  (situation, contact) => {
    const note = { at: situation.now, text: text.slice(0, longestNote) };
    const notes = [...contact.notes, note];
    if (JSON.stringify(notes).length > roomForNotes) {
      return { changes: [], outcome: "asked", text: "no room for more notes, so that one was not kept." };
    }
    return {
      changes: [putting(situation.book, { ...contact, notes })],
      outcome: "did",
      text: `${said} ${quoted(text)}.`,
    };
  };
