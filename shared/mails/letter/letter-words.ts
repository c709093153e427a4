import type { Letter } from "../../domain/linking/letters.ts";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";

export type LetterWords = {
  readonly subject: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What to write back, and why; null: nothing. */
  readonly answer: { readonly why: string; readonly says: string } | null;
  /** A page of somebody else's, to be opened by the person alone: no link of ours, which a scanner would follow. */
  readonly link?: { readonly says: string; readonly href: string };
  /** Stands in the place of what every mail ends with, which is of no use to somebody who has no account. */
  readonly closing?: string;
};

/** What a mail about who may write says, for both of its parts. */
export function letterWords(letter: Letter, { inboxAddress }: Letterhead): LetterWords {
  switch (letter.kind) {
    case "link-code":
      return codeWords(letter);
    case "invitation":
      return invitationWords(letter, inboxAddress);
    case "not-linked":
      return notLinkedWords(letter, inboxAddress);
    case "forwarding-asked":
      return forwardingWords(letter);
    case "forwarding-astray":
      return astrayWords(letter, inboxAddress);
    case "held-spam":
      return spamWords(letter);
    case "held-virus":
      return virusWords(letter);
    case "mails-again":
      return againWords(letter);
    case "linked":
      return {
        subject: `${letter.address} is linked`,
        title: "An address was linked",
        sentences: [
          `What comes from ${letter.address} counts as yours from now on, and is answered there.`,
          "Mails that were held because the address was not known are read now.",
        ],
        answer: { why: "If that was not you, reply:", says: `unlink ${letter.address}` },
      };
    case "unlinked":
      return {
        subject: `${letter.address} is no longer linked`,
        title: "An address was unlinked",
        sentences: [`What comes from ${letter.address} does nothing from now on, and nothing is sent there.`],
        answer: { why: "If that was not you, reply:", says: `link ${letter.address}` },
      };
  }
}

function codeWords({ code, askedBy, to }: Extract<Letter, { kind: "link-code" }>): LetterWords {
  return {
    subject: `Nextday: is ${to} yours? Your code is ${code}`,
    title: "Is this address yours?",
    sentences: [
      `${askedBy} uses Nextday, and asked to write to it from ${to} too. Whoever confirms this lets ${askedBy} see what is sent from here, and gets that account's answers here.`,
      `Confirm it only if ${askedBy} is you. The code ${code}, sent from ${askedBy}, does the same. It holds for three days.`,
    ],
    answer: { why: "If both addresses are yours, reply:", says: `confirm ${code}` },
    closing: `If ${askedBy} is not you, do nothing: nothing is linked, and what you write to us stays your own.`,
  };
}

function invitationWords(
  { invitedBy, to }: Extract<Letter, { kind: "invitation" }>,
  inbox: string,
): LetterWords {
  return {
    subject: `${invitedBy} invites you to Nextday`,
    title: "You are invited to Nextday",
    sentences: [
      "Nextday keeps up with the people you meet, by mail alone: send it a photo of a business card, or forward a mail, and the next morning it reminds you whom to follow up.",
      `${invitedBy} runs it and has invited you. To begin, send a card, a mail or just “help” to ${inbox} from this address, ${to}, within 30 days: that opens your account.`,
    ],
    answer: { why: "Or reply:", says: "help" },
    closing:
      "If you would rather not, do nothing: there is no account until you write, and no more mail comes.",
  };
}

function notLinkedWords({ to }: Extract<Letter, { kind: "not-linked" }>, inbox: string): LetterWords {
  return {
    subject: `Your mail is held: ${to} is not linked`,
    title: "Your mail is held, and not read yet",
    sentences: [
      `Nextday reads mail from the addresses of the people who use it, and ${to} is none of them so far.`,
      `If you use Nextday by another address, write from there to ${inbox}: “link ${to}”. A code then comes here; once you have confirmed it, your mail is read as if it had just come.`,
      "It is kept for a week. People are let in by invitation alone: ask who told you of Nextday.",
    ],
    answer: null,
    closing: "There is nothing else to do. You are told this once a week at most.",
  };
}

function forwardingWords({ asker, code, link }: Extract<Letter, { kind: "forwarding-asked" }>): LetterWords {
  const whose = asker ?? "somebody";
  return {
    subject: `Gmail asks: may ${whose} forward mail to your secret address?`,
    title: "May Gmail forward here?",
    sentences: [
      `Google asks whether the mail of ${whose} may be forwarded to your secret address, where whoever wrote it is captured.`,
      `Confirm it only if ${whose} is you and you have just set that up in Gmail.`,
      ...(code === null ? [] : [`The code to type into Gmail’s settings: ${code}`]),
    ],
    answer: null,
    ...(link !== null && { link: { says: "Or open this page of Google’s", href: link } }),
    closing:
      "If you did not ask for it, do nothing. If it comes again and again, “new in address” gives you another address.",
  };
}

function againWords({ why, since, to }: Extract<Letter, { kind: "mails-again" }>): LetterWords {
  const reason = {
    bounce: `Mails to ${to} have come back since ${since}, so none was sent any more. Now that you have written, they are sent again.`,
    complaint: `On ${since} a mail of ours was reported as spam from ${to}, so none was sent any more. You have asked for them again, and they are sent.`,
  }[why];
  return {
    subject: "Your mails from Nextday are sent again",
    title: "Mails reach you again",
    sentences: [
      reason,
      "What was to be sent in the meantime is not sent late; your next digest comes as usual.",
    ],
    answer: why === "complaint" ? { why: "To end them for good, reply:", says: "stop" } : null,
  };
}

function astrayWords({ asker }: Extract<Letter, { kind: "forwarding-astray" }>, inbox: string): LetterWords {
  return {
    subject: "Let your mail be forwarded to your secret address",
    title: "Forward to another address of ours",
    sentences: [
      `Gmail asked whether ${asker ?? "your address"} may forward its mail to ${inbox}. Nothing was confirmed: there, everybody who writes to you would be a stranger.`,
      "You have, or can have, a secret address for that: who wrote what comes there is captured, and nothing else is done.",
    ],
    answer: { why: "To get one, reply:", says: "new in address" },
  };
}

function spamWords({ about, to }: Extract<Letter, { kind: "held-spam" }>): LetterWords {
  const which = about.trim() === "" ? "Your mail without a subject" : `Your mail “${clip(about, 80)}”`;
  return {
    subject: "Your mail is held: it looks like spam",
    title: "A mail of yours is held",
    sentences: [
      `${which} came from ${to} and looks like spam to the mail service, so it was not read.`,
      "It is kept for 30 days. You are told of this once a day, however many are held.",
    ],
    answer: { why: "To have what is held read, reply:", says: "release" },
  };
}

const virusWords = ({ to }: Letter): LetterWords => ({
  subject: "Your mail was not opened: it may carry a virus",
  title: "A mail of yours was not opened",
  sentences: [
    `A mail that came from ${to} did not pass the mail service’s check for viruses, so nothing of it was opened or read.`,
    "Send what you meant once more without that attachment, a card as a photo. If you sent nothing, somebody may be using your mailbox: change its password.",
    "You are told of this once a day, however many such mails come.",
  ],
  answer: null,
});
