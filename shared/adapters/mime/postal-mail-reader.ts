import type { Email, Attachment as Part } from "postal-mime";
import type { ParsedMail } from "../../domain/mail/parsed-mail.ts";
import type { MailReader } from "../../ports/mail-reader.ts";
import { fromUtf7, isBadlyDecoded, relabelled, saysUtf7, withoutMojibake } from "./charset-repair.ts";
import { FilesApart } from "./files-apart.ts";
import { isLost, retyped } from "./lost-text.ts";
import { limited, withLimitedText } from "./mail-limits.ts";
import { emptyMail, mailOf, partBytes } from "./mail-of-email.ts";
import { openedMail } from "./opened-mail.ts";
import { soundBytes } from "./sound-bytes.ts";

/** Beyond these a mail is no longer one that a person would send; postal-mime then rejects it. */
const caps = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true } as const;

const maxUtf7 = 400_000;
const maxMailDepth = 5;
const maxAttachedMails = 20;
const maxWrappings = 3;

export function postalMailReader(): MailReader {
  return { parse: (bytes) => mailIn(bytes, 0, { mailsLeft: maxAttachedMails, wrappingsLeft: maxWrappings }) };
}

/** Shared by all mails within one mail. */
type Allowance = { mailsLeft: number; wrappingsLeft: number };

async function mailIn(raw: Uint8Array, depth: number, allowance: Allowance): Promise<ParsedMail> {
  const { bytes, cut } = limited(soundBytes(raw));
  try {
    const email = await readable(bytes);
    const attachments = email.attachments.filter((part) => !isMail(part));
    const attachedMails: ParsedMail[] = [];
    for (const part of depth < maxMailDepth ? email.attachments.filter(isMail) : []) {
      if (allowance.mailsLeft-- <= 0) break;
      attachedMails.push(await mailIn(partBytes(part), depth + 1, allowance));
    }
    const mail = withLimitedText({ ...mailOf({ ...email, attachments }), attachedMails, cut });
    return await openedMail(mail, {
      parse: (inner) =>
        depth < maxMailDepth ? mailIn(inner, depth + 1, allowance) : Promise.resolve(emptyMail),
      mayOpen: () => allowance.wrappingsLeft-- > 0,
    });
  } catch {
    return { ...(await headAlone(bytes)), cut: "its parts are nested too deep, or its head is too long" };
  }
}

const parsed = (bytes: Uint8Array): Promise<Email> => new FilesApart(caps).parse(bytes);

/** The mail with what its head says wrongly of its parts and charsets put right. */
async function readable(bytes: Uint8Array): Promise<Email> {
  const told = await parsed(bytes);
  const typed = isLost(told) ? retyped(bytes) : null;
  const email = typed ? { ...(await parsed(typed)), headers: told.headers } : told;
  const decoded = await decodedAgain(email, typed ?? bytes);
  const isUtf7 = saysUtf7(bytes);
  const mended = (text: string) => withoutMojibake(isUtf7 ? fromUtf7(text.slice(0, maxUtf7)) : text);
  return {
    ...email,
    text: decoded.text === undefined ? undefined : mended(decoded.text),
    html: decoded.html === undefined ? undefined : mended(decoded.html),
  };
}

async function decodedAgain(email: Email, bytes: Uint8Array): Promise<Pick<Email, "text" | "html">> {
  const isBad = isBadlyDecoded(email.text ?? "") || isBadlyDecoded(email.html ?? "");
  return isBad ? await parsed(relabelled(bytes)) : email;
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
    const email = await parsed(end < 0 ? start : start.subarray(0, end));
    return { ...mailOf(email), text: null, html: null, attachments: [] };
  } catch {
    return emptyMail;
  }
}
