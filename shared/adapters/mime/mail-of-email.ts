import { type Address, addressParser, decodeWords, type Email, type Attachment as Part } from "postal-mime";
import type { MailAddress, ParsedMail } from "../../domain/mail/parsed-mail.ts";

export const emptyMail: ParsedMail = {
  messageId: null,
  from: [],
  to: [],
  cc: [],
  replyTo: [],
  subject: "",
  date: { at: null, offsetMinutes: null },
  text: null,
  html: null,
  attachments: [],
  attachedMails: [],
  sealed: false,
  cut: null,
  headers: [],
};

/** RFC 5322 in short, and no longer than a header line may be: it is written into our own answer. */
const isMessageId = /^<[\x21-\x7e]{1,900}>$/;

/** A mail in our words; the mails attached to it are not looked into. */
export function mailOf(email: Email): ParsedMail {
  const headers = email.headers.map(({ key, value }) => ({ name: key, value }));
  return {
    messageId: email.messageId !== undefined && isMessageId.test(email.messageId) ? email.messageId : null,
    // postal-mime keeps one author of one From header: a second must not go unseen.
    from: headers.filter((header) => header.name === "from").flatMap(({ value }) => authors(value)),
    to: addresses(email.to ?? []),
    cc: addresses(email.cc ?? []),
    replyTo: addresses(email.replyTo ?? []),
    subject: email.subject ?? "",
    date: dateOf(headers.find((header) => header.name === "date")?.value ?? ""),
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map((part, index) => ({
      name: part.filename ?? `attachment ${index + 1}`,
      type: part.mimeType,
      bytes: partBytes(part),
      inline: part.disposition === "inline" || part.related === true,
      contentId: part.contentId?.replace(/[<>]/g, "") ?? null,
    })),
    attachedMails: [],
    sealed: false,
    cut: null,
    headers,
  };
}

export const partBytes = ({ content }: Part): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);

const authors = (value: string) => addresses(addressParser(value, { flatten: true }));

function addresses(list: readonly Address[]): readonly MailAddress[] {
  return list.flatMap((address) =>
    address.group
      ? addresses(address.group)
      : [
          {
            name: address.name === "" ? null : decodeWords(address.name),
            email: address.address.toLowerCase(),
          },
        ],
  );
}

const offset = /([+-])(\d\d)(\d\d)\b/;

function dateOf(value: string): ParsedMail["date"] {
  const at = new Date(value);
  const match = offset.exec(value);
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : null;
  return {
    at: Number.isNaN(at.getTime()) ? null : at.toISOString(),
    offsetMinutes: minutes === null ? null : match?.[1] === "-" ? -minutes : minutes,
  };
}
