import { decoderOf } from "./quoted-printable.ts";

type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** By what it is declared as, by its name, or by how it begins: phones and programs send all three. */
export const isVCardFile = ({ name, type, bytes }: File): boolean =>
  /^text\/(?:x-)?vcard$/.test(type) || /\.vcf$/i.test(name) || /^\s*BEGIN:VCARD/i.test(head(bytes));

function head(bytes: Uint8Array): string {
  const first = bytes.subarray(0, 128);
  return new TextDecoder(wideCharset(first) ?? "utf-8").decode(first);
}

/** UTF-16, with a mark in front or without: then every second byte of ASCII is null. */
function wideCharset([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "utf-16be" : null;
}

/** UTF-8 or UTF-16, or what older programs wrote instead: the charset that a property names, else that of Windows. */
export function vcardText(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const plain = new TextDecoder("windows-1252").decode(bytes);
    const [, named = ""] = /;CHARSET="?([\w-]{3,30})/i.exec(plain) ?? [];
    return named === "" || /^utf-?8$/i.test(named) ? plain : decoderOf(named).decode(bytes);
  }
}
