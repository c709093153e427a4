import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { itemsIn, putting, removing } from "../ledger/book.ts";
import { addSeconds } from "../time/local-time.ts";

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
    const all = itemsIn(book, "held-mail").filter(({ why, until }) => why === "spam" && until === null);
    const gone = all.filter(({ since }) => since !== undefined && addSeconds(since, secondsKept) <= now);
    const held = all.filter((mail) => !gone.includes(mail));
    const read = `${those(held)} held as spam will be read and answered within minutes.`;
    const lost = `${those(gone)} held longer than 30 days ${gone.length === 1 ? "is" : "are"} gone, and cannot be read any more: send what matters again.`;
    const text = [...(held.length > 0 ? [read] : []), ...(gone.length > 0 ? [lost] : [])].join(" ");
    const changes = [...held.map((mail) => putting(book, { ...mail, until: now })), ...gone.map(removing)];
    return text === ""
      ? { ...answering(line, "already", "None of your mails is held as spam."), changes }
      : { ...answering(line, "did", text), changes };
  },
};

/** So long mails are kept as they came. */
const secondsKept = 30 * 86_400;

const those = ({ length }: readonly unknown[]): string =>
  length === 1 ? "One mail that was" : `${length} mails that were`;
