type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** By what it is declared as, by its name, or by how it begins: phones and programs send all three. */
export const isVCardFile = ({ name, type, bytes }: File): boolean =>
  /^text\/(?:x-)?vcard$/.test(type) || /\.vcf$/i.test(name) || /^\s*BEGIN:VCARD/i.test(head(bytes));

const head = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 64))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");

/** UTF-8, or what older programs wrote instead. */
export function vcardText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
