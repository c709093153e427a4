import type { Attachment, MailAddress } from "../../domain/mail/parsed-mail.ts";
import { rtfIn } from "./compressed-rtf.ts";
import { type MapiValues, mapiValues } from "./mapi-values.ts";
import { type RtfText, rtfText } from "./rtf-text.ts";

/** What an Outlook mail packs into `winmail.dat`. */
export type TnefMail = {
  readonly from: MailAddress | null;
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** The mails that are attached to it. */
  readonly mails: readonly TnefMail[];
};

const signature = 0x223e9f78;
const attributes = {
  body: 0x800c,
  mapiOfMail: 0x9003,
  attachmentBegins: 0x9002,
  attachmentTitle: 0x8010,
  attachmentData: 0x800f,
  mapiOfAttachment: 0x9005,
  codepage: 0x9007,
} as const;

const properties = {
  subject: 0x0037,
  rtf: 0x1009,
  text: 0x1000,
  html: 0x1013,
  name: 0x3707,
  shortName: 0x3704,
  type: 0x370e,
  data: 0x3701,
} as const;

/** Who sent it, or for whom it was sent: names, and addresses of which one is of the internet. */
const names = [0x0042, 0x0c1a];
const addresses = [0x5d02, 0x5d01, 0x0065, 0x0c1f];

const maxAttachments = 100;
const deepest = 5;

/** Shared by all mails within one. */
type Allowance = { mailsLeft: number; rtfLeft: number };

/** Reads a TNEF stream ([MS-OXTNEF]) as far as it goes; null: it is none, or within too many others. */
export const tnefMail = (bytes: Uint8Array): TnefMail | null =>
  mailIn(bytes, 0, { mailsLeft: 20, rtfLeft: 3 });

function mailIn(bytes: Uint8Array, depth: number, allowance: Allowance): TnefMail | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== signature || depth > deepest) return null;
  if (allowance.mailsLeft-- <= 0) return null;
  const packed: Packed[] = [];
  let mail: MapiValues = new Map();
  let body: string | null = null;
  for (const { name, data } of attributesOf(bytes, view)) {
    const last = packed.at(-1);
    if (name === attributes.body) body = latin(data);
    else if (name === attributes.mapiOfMail) mail = mapiValues(data);
    else if (name === attributes.attachmentBegins && packed.length < maxAttachments)
      packed.push({ title: null, data: null, mapi: new Map() });
    else if (last && name === attributes.attachmentTitle) last.title = latin(data);
    else if (last && name === attributes.attachmentData) last.data = data;
    else if (last && name === attributes.mapiOfAttachment) last.mapi = mapiValues(data);
  }
  const files = packed.flatMap(attachmentOf);
  const mails = files.map((file) => mailIn(file.bytes, depth + 1, allowance));
  return {
    ...senderOf(mail),
    ...wordsOf(mail, body, allowance),
    attachments: files.filter((_, index) => mails[index] === null),
    mails: mails.filter((each) => each !== null),
  };
}

function senderOf(mail: MapiValues): Pick<TnefMail, "from" | "subject"> {
  const textsOf = (ids: readonly number[]) => ids.flatMap((id) => textOf(mail.get(id)) ?? []);
  const email = textsOf(addresses).find((each) => /^[^\s@]+@[^\s@]+$/.test(each));
  return {
    from: email === undefined ? null : { name: textsOf(names)[0] ?? null, email: email.toLowerCase() },
    subject: textOf(mail.get(properties.subject)) ?? "",
  };
}

/** Its RTF is read where there is nothing else. */
function wordsOf(mail: MapiValues, body: string | null, allowance: Allowance): RtfText {
  const text = textOf(mail.get(properties.text)) ?? body;
  const html = htmlOf(mail.get(properties.html));
  if (text !== null || html !== null || allowance.rtfLeft-- <= 0) return { text, html };
  const rtf = rtfIn(bytesOf(mail.get(properties.rtf)) ?? new Uint8Array());
  return rtf === null ? { text, html } : rtfText(rtf);
}

type Packed = { title: string | null; data: Uint8Array | null; mapi: MapiValues };

function attachmentOf({ title, data, mapi }: Packed, index: number): readonly Attachment[] {
  const bytes = data ?? bytesOf(mapi.get(properties.data));
  if (bytes === null || bytes.length === 0) return [];
  const name = textOf(mapi.get(properties.name)) ?? title ?? textOf(mapi.get(properties.shortName));
  const type = textOf(mapi.get(properties.type))?.toLowerCase() ?? "application/octet-stream";
  return [{ name: name ?? `attachment ${index + 1}`, type, bytes, inline: false, contentId: null }];
}

/** Level (1 byte), name (2), kind (2), length (4), the data, and a checksum (2), which is not checked. */
function* attributesOf(bytes: Uint8Array, view: DataView): Generator<{ name: number; data: Uint8Array }> {
  let at = 6;
  while (at + 9 <= bytes.length) {
    const length = view.getUint32(at + 5, true);
    yield { name: view.getUint16(at + 1, true), data: bytes.subarray(at + 9, at + 9 + length) };
    at += 9 + length + 2;
  }
}

const latin = (data: Uint8Array): string | null =>
  new TextDecoder("windows-1252").decode(data).split("\0", 1)[0] || null;

const textOf = (value: string | Uint8Array | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const htmlOf = (value: string | Uint8Array | undefined): string | null =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : textOf(value);

const bytesOf = (value: string | Uint8Array | undefined): Uint8Array | null =>
  value instanceof Uint8Array ? value : null;
