import type { InboundMail, PageSources } from "../page-sources.ts";
import type { MailHead } from "./mail-head.ts";
import { mailHead } from "./mail-head.ts";
import { type OutcomeWords, outcomeWords } from "./outcome-words.ts";

/** One mail in the list. */
export type MailEntry = MailHead & {
  /** `in-12`: the twelfth that came; `out-7`: the seventh that was sent. */
  readonly id: string;
  /** When it came or was sent: ISO 8601. */
  readonly at: string;
  /** Of the envelope: who sent it and whom it goes to. */
  readonly source: string;
  readonly recipients: readonly string[];
  /** What became of it; null for a mail that was sent. */
  readonly outcome: OutcomeWords | null;
  readonly verdicts: InboundMail["verdicts"] | null;
  raw(): Promise<Uint8Array>;
};

export type Mailbox = {
  /** The newest first; all that are not older than the `limit` newest. */
  newest(limit: number): Promise<readonly MailEntry[]>;
  /** Null: there is none of that id. */
  find(id: string): Promise<MailEntry | null>;
};

type Envelope = Omit<MailEntry, keyof MailHead>;

/** The mails that came and that were sent, in one order of time. What was read of a mail is kept: a mail never changes. */
export function createMailbox(sources: PageSources): Mailbox {
  const heads = new Map<string, Promise<MailHead>>();
  const entry = async (mail: Envelope): Promise<MailEntry> => {
    const head = heads.get(mail.id) ?? mail.raw().then(mailHead);
    heads.set(mail.id, head);
    return { ...(await head), ...mail };
  };
  return {
    newest: (limit) => Promise.all(envelopes(sources).slice(0, limit).map(entry)),
    async find(id) {
      const found = envelopes(sources).find((mail) => mail.id === id);
      return found ? entry(found) : null;
    },
  };
}

function envelopes(sources: PageSources): readonly Envelope[] {
  const received = sources.received().map((mail, index) => ({
    ...mail,
    id: `in-${index + 1}`,
    outcome: outcomeWords(mail.outcome, mail.why),
  }));
  const sent = sources.sentMails().map((mail, index) => ({
    ...mail,
    id: `out-${index + 1}`,
    recipients: mail.destinations,
    outcome: null,
    verdicts: null,
  }));
  // Of two at the same moment the one that was sent is the later: it answers.
  return [...received, ...sent].sort((one, other) => one.at.localeCompare(other.at)).reverse();
}
