import PostalMime, { type Address, addressParser, decodeWords, type Email } from "postal-mime";
import type { MailAddress, ParsedMail } from "../../domain/mail/parsed-mail.ts";
import type { MailReader } from "../../ports/mail-reader.ts";

/** Beyond these a mail is no longer one that a person would send; postal-mime then rejects it. */
const caps = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 } as const;

export function postalMailReader(): MailReader {
  return {
    async parse(bytes) {
      try {
        return parsedMail(await PostalMime.parse(bytes, caps));
      } catch {
        return headAlone(bytes);
      }
    },
  };
}

/** RFC 5322 in short, and no longer than a header line may be: it is written into our own answer. */
const isMessageId = /^<[\x21-\x7e]{1,900}>$/;

const unreadable: ParsedMail = {
  messageId: null,
  from: [],
  to: [],
  subject: "",
  date: { at: null, offsetMinutes: null },
  text: null,
  html: null,
  attachments: [],
  headers: [],
};

/** Of a mail that the caps reject, the beginning of its head: its sender is then still told. */
async function headAlone(bytes: Uint8Array): Promise<ParsedMail> {
  const start = Buffer.from(bytes.subarray(0, 64 * 1024));
  const end = start.indexOf("\r\n\r\n");
  try {
    const email = await PostalMime.parse(end < 0 ? start : start.subarray(0, end), caps);
    return { ...parsedMail(email), text: null, html: null, attachments: [] };
  } catch {
    return unreadable;
  }
}

function parsedMail(email: Email): ParsedMail {
  const headers = email.headers.map(({ key, value }) => ({ name: key, value }));
  return {
    messageId: email.messageId !== undefined && isMessageId.test(email.messageId) ? email.messageId : null,
    // postal-mime keeps one author of one From header: a second must not go unseen.
    from: headers.filter((header) => header.name === "from").flatMap(({ value }) => authors(value)),
    to: addresses(email.to ?? []),
    subject: email.subject ?? "",
    date: dateOf(headers.find((header) => header.name === "date")?.value ?? ""),
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map((part, index) => ({
      name: part.filename ?? `attachment ${index + 1}`,
      type: part.mimeType,
      bytes: typeof part.content === "string" ? Buffer.from(part.content) : new Uint8Array(part.content),
      inline: part.disposition === "inline" || part.related === true,
    })),
    headers,
  };
}

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
