import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";

/** What was held as spam is handed in again, and then read as if the mail service had found nothing. */
export const releaseVerb: Verb<null> = {
  name: "release",
  synonyms: ["release all", "not spam"],
  target: "none",
  proof: "dmarc",
  reads: ["held-mail"],
  forms: [
    {
      form: "release",
      example: "release",
      does: "Reads your mails that were held because they look like spam.",
    },
  ],
  parse: (words) => noWords("release", words),
  decide({ book, now }, { line }) {
    const held = itemsIn(book, "held-mail").filter(({ why, until }) => why === "spam" && until === null);
    const text =
      held.length === 0
        ? "None of your mails is held as spam."
        : `${held.length === 1 ? "One mail that was" : `${held.length} mails that were`} held as spam will be read and answered within minutes.`;
    const changes = held.map((mail) => putting(book, { ...mail, until: now }));
    return { changes, answers: [{ outcome: held.length === 0 ? "already" : "did", line, text }] };
  },
};
