import type { Notice } from "../../domain/mail/notice.ts";
import type { Letterhead } from "../letterhead.ts";

export type NoticeWords = {
  readonly subject: string;
  /** What happened, and what to do now. */
  readonly sentences: readonly string[];
};

/** What a short answer says, for both parts of the mail. */
export function noticeWords(notice: Notice, { inboxAddress }: Letterhead): NoticeWords {
  switch (notice.kind) {
    case "nothing-found":
      return {
        subject: "Nothing to do was found in your mail",
        sentences: [
          "It arrived, but it held no photo of a card and no line to act on.",
          `Attach photos of business cards, one card a photo, and send them to ${inboxAddress}; or write a line such as “1 done” in answer to a digest.`,
        ],
      };
    case "thanks":
      return {
        subject: "You are welcome",
        sentences: ["Nothing was changed. Your next digest comes when somebody is due."],
      };
    case "encrypted":
    case "cut":
      return unreadWords(notice, inboxAddress);
    case "not-your-thread":
      return {
        subject: "Nothing was changed: that mail was not sent to you",
        sentences: [
          "What you answered went to somebody else first, perhaps it was forwarded to you, so none of your lines was acted on.",
          `Answer a mail of your own, or write to ${inboxAddress}.`,
        ],
      };
    case "export-part":
      return {
        subject: `Your export, part ${notice.part} of ${notice.of}`,
        sentences: [
          "Everything does not fit into one mail: more pictures of cards are in the attached zip.",
          "Each of the zips opens by itself; unpacked into one folder they are the whole.",
        ],
      };
    case "held":
      return heldWords(notice);
  }
}

function unreadWords(
  notice: Extract<Notice, { kind: "encrypted" | "cut" }>,
  inboxAddress: string,
): NoticeWords {
  if (notice.kind === "encrypted")
    return {
      subject: "Your mail is encrypted and could not be read",
      sentences: [
        "It arrived, but only whoever has its key can read what is in it, so nothing was done.",
        `Send it once more without encryption to ${inboxAddress}.`,
      ],
    };
  return {
    subject: "Your mail could not be read to its end",
    sentences: [
      `Nothing to do was found in what could be read of it; the rest was left out because ${notice.why}.`,
      `Send what matters of it in a mail of its own to ${inboxAddress}.`,
    ],
  };
}

function heldWords({ why, until }: Extract<Notice, { kind: "held" }>): NoticeWords {
  if (why === "photo-allowance")
    return {
      subject: "Your photos are kept, and read from tomorrow on",
      sentences: [
        "That is more photos than are read in a day. Nothing is lost: they are kept.",
        `They are read on ${until}, and their receipt follows by itself. There is nothing for you to do.`,
      ],
    };
  return {
    subject: "Your mails are kept, and answered in a while",
    sentences: [
      "Very many mails have come from you within the hour. Nothing is lost: they are kept.",
      `They are read at ${until}, and answered as usual. There is nothing for you to do.`,
    ],
  };
}
