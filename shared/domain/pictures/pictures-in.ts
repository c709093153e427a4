import type { Attachment, ParsedMail } from "../mail/parsed-mail.ts";
import { visibleText } from "../mail/visible-text.ts";
import { type Decoration, decoration } from "./decoration.ts";

/** A picture of a mail. `doubtful`: it is left out where no card is found on it. */
export type MailPicture = { readonly part: Attachment; readonly doubtful: boolean };

export type MailPictures = {
  readonly shown: readonly MailPicture[];
  readonly leftOut: readonly { readonly name: string; readonly why: Decoration }[];
};

/** Tells the files that may show cards from the pictures that decorate the mail. */
export function picturesIn(mail: ParsedMail, parts: readonly Attachment[]): MailPictures {
  const isAlone = parts.length === 1 && visibleText(mail) === "";
  const judged = parts.map((part) => ({
    part,
    is: decoration(part, { isAlone, isBelow: standsBelow(mail.html ?? "", part.contentId) }),
  }));
  return {
    shown: judged.flatMap(({ part, is }) =>
      is === null || is === "maybe" ? [{ part, doubtful: is === "maybe" }] : [],
    ),
    leftOut: judged.flatMap(({ part, is }) =>
      is === null || is === "maybe" ? [] : [{ name: part.name, why: is }],
    ),
  };
}

/** How programs mark signatures and what they quote. */
const marks = [
  "gmail_signature",
  "gmail_quote",
  'id="signature',
  "id=signature",
  "<blockquote",
  "divrplyfwdmsg",
  "appendonsend",
  "moz-signature",
];

function standsBelow(html: string, contentId: string | null): boolean {
  if (contentId === null) return false;
  const lower = html.toLowerCase();
  const at = lower.indexOf(`cid:${contentId.toLowerCase()}`);
  return at >= 0 && marks.some((mark) => lower.indexOf(mark) >= 0 && lower.indexOf(mark) < at);
}
