import type { Automated } from "../../../shared/domain/mail/automated.ts";
import type { Refusal } from "../../../shared/domain/mail/verify-sender.ts";
import type { MailOutcome } from "../../../shared/use-cases/mail-outcome.ts";

/** What became of a mail, for a person. `because` is for who opens it. */
export type OutcomeWords = {
  readonly tone: "good" | "quiet" | "warn" | "bad" | "open";
  readonly says: string;
  readonly because: string;
};

type HeldWhy = Extract<MailOutcome, { kind: "held" }>["why"];
type Words = readonly [says: string, because: string];

const refused: Readonly<Record<Refusal["why"], Words>> = {
  stranger: [
    "Refused: a stranger",
    "Nobody is known by this address. A stranger hears nothing, since the sender may be forged and the answer would reach somebody who never wrote.",
  ],
  forged: [
    "Refused: forged sender",
    "The sender's own domain says, by DMARC, that this mail is not from there.",
  ],
  unproven: ["Refused: sender not proven", "Nothing proves that the sender is who the mail says."],
  "several-senders": [
    "Refused: several senders",
    "The mail names more than one sender, so nobody can be held to it.",
  ],
  "no-sender": ["Refused: no sender", "The mail does not say who wrote it."],
};

const ignored: Readonly<Record<Automated | "calendar-reply", Words>> = {
  own: ["Ignored: one of our own", "Nextday never answers itself."],
  bounce: ["Ignored: a delivery report", "A mail server wrote this, not a person."],
  complaint: ["Ignored: a complaint report", "A mail provider wrote this, not a person."],
  list: ["Ignored: a mailing list", "What goes to many is not meant for Nextday."],
  "out-of-office": [
    "Ignored: out of office",
    "A machine wrote this in somebody's absence; answering it could go on forever.",
  ],
  "auto-reply": ["Ignored: automatic reply", "A machine wrote this; answering it could go on forever."],
  "calendar-reply": [
    "Taken: a calendar's answer",
    "It answers the time that was set aside after an event. Nobody waits for it.",
  ],
};

const held: Readonly<Record<HeldWhy, Words>> = {
  virus: [
    "Held: may carry a virus",
    "It is kept unopened. Whom the envelope proves to have sent it is told once a day.",
  ],
  spam: ["Held: looks like spam", "It is kept and not acted on."],
  "not-linked": [
    "Held: address not linked",
    "Who wrote it is proven, and nobody's address yet. It is kept for a week and read once the address is linked; its author is told at most once a week.",
  ],
  "photo-allowance": [
    "Held: too many photos today",
    "It is read by itself when the allowance renews; the sender was told.",
  ],
  "answer-allowance": [
    "Held: too many mails this hour",
    "It is answered by itself when the allowance renews; the sender was told.",
  ],
};

const unreasoned: Readonly<Record<string, OutcomeWords>> = {
  answered: { tone: "good", says: "Answered", because: "" },
  gathered: {
    tone: "good",
    says: "Answered later",
    because: "More mails may follow: one answer to all of them comes five minutes after the last.",
  },
  duplicate: { tone: "quiet", says: "Came before", because: "The same mail was settled when it first came." },
  failed: {
    tone: "bad",
    says: "Failed",
    because: "Handling it went wrong each time; the terminal has the error.",
  },
};

const reasoned = {
  refused: { tone: "bad", words: refused },
  ignored: { tone: "quiet", words: ignored },
  held: { tone: "warn", words: held },
} as const;

const waiting: OutcomeWords = { tone: "open", says: "Not handled yet", because: "It is being read." };

/** `outcome` null: not handled yet. What is not known here is shown as it was logged. */
export function outcomeWords(outcome: string | null, why: string | null): OutcomeWords {
  if (outcome === null) return waiting;
  const unknown: Words = [why === null ? outcome : `${outcome}: ${why}`, ""];
  const group = Object.entries(reasoned).find(([kind]) => kind === outcome)?.[1];
  if (!group) return unreasoned[outcome] ?? { tone: "quiet", says: unknown[0], because: "" };
  const [says, because] = Object.entries<Words>(group.words).find(([each]) => each === why)?.[1] ?? unknown;
  return { tone: group.tone, says, because };
}
