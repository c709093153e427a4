import PostalMime, { type Attachment as Part } from "postal-mime";
import type { ParsedMail } from "../../domain/mail/parsed-mail.ts";
import type { MailReader } from "../../ports/mail-reader.ts";
import { emptyMail, mailOf, partBytes } from "./mail-of-email.ts";

/** Beyond these a mail is no longer one that a person would send; postal-mime then rejects it. */
const caps = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const;

const maxMailDepth = 5;
const maxAttachedMails = 20;

export function postalMailReader(): MailReader {
  return { parse: (bytes) => mailIn(bytes, 0, { mailsLeft: maxAttachedMails }) };
}

/** Shared by all mails within one mail. */
type Allowance = { mailsLeft: number };

async function mailIn(bytes: Uint8Array, depth: number, allowance: Allowance): Promise<ParsedMail> {
  try {
    const email = await PostalMime.parse(bytes, caps);
    const attachments = email.attachments.filter((part) => !isMail(part));
    const attachedMails: ParsedMail[] = [];
    for (const part of depth < maxMailDepth ? email.attachments.filter(isMail) : []) {
      if (allowance.mailsLeft-- <= 0) break;
      attachedMails.push(await mailIn(partBytes(part), depth + 1, allowance));
    }
    return { ...mailOf({ ...email, attachments }), attachedMails };
  } catch {
    return headAlone(bytes);
  }
}

/** Some programs attach a mail as a file like any other. */
const isMail = ({ mimeType, filename }: Part): boolean =>
  /^message\/(rfc822|global)$/.test(mimeType) ||
  (mimeType === "application/octet-stream" && /\.eml$/i.test(filename ?? ""));

/** Of a mail that the caps reject, the beginning of its head: its sender is then still told. */
async function headAlone(bytes: Uint8Array): Promise<ParsedMail> {
  const start = Buffer.from(bytes.subarray(0, 64 * 1024));
  const end = start.indexOf("\r\n\r\n");
  try {
    const email = await PostalMime.parse(end < 0 ? start : start.subarray(0, end), caps);
    return { ...mailOf(email), text: null, html: null, attachments: [] };
  } catch {
    return emptyMail;
  }
}
