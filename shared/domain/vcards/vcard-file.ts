import { decoderOf } from "./quoted-printable.ts";

type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** By what it is declared as, by its name, or by how it begins: phones and programs send all three. */
export const isVCardFile = ({ name, type, bytes }: File): boolean =>
  /^text\/(?:x-)?vcard$/.test(type) || /\.vcf$/i.test(name) || /^\s*BEGIN:VCARD/i.test(head(bytes));

const head = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 64))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");

/** UTF-8 or UTF-16, or what older programs wrote instead: the charset that a property names, else that of Windows. */
export function vcardText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const plain = new TextDecoder("windows-1252").decode(bytes);
    const [, named = ""] = /;CHARSET="?([\w-]{3,30})/i.exec(plain) ?? [];
    return named === "" || /^utf-?8$/i.test(named) ? plain : decoderOf(named).decode(bytes);
  }
}
