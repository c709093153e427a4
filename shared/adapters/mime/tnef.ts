import type { Attachment } from "../../domain/mail/parsed-mail.ts";
import { type MapiValues, mapiValues } from "./mapi-values.ts";

/** What an Outlook mail packs into `winmail.dat`. */
export type TnefMail = {
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
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
  text: 0x1000,
  html: 0x1013,
  name: 0x3707,
  shortName: 0x3704,
  type: 0x370e,
  data: 0x3701,
} as const;

const maxAttachments = 100;

/** Reads a TNEF stream ([MS-OXTNEF]) as far as it goes; null: it is none. Its text in RTF alone is not read. */
export function tnefMail(bytes: Uint8Array): TnefMail | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== signature) return null;
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
  return {
    text: textOf(mail.get(properties.text)) ?? body,
    html: htmlOf(mail.get(properties.html)),
    attachments: packed.flatMap(attachmentOf),
  };
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
