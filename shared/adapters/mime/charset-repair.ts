/** Text whose bytes were UTF-8 and were read as Western Windows ("FranÃ§ois"), as it was meant. */
export function withoutMojibake(text: string): string {
  if (!/[ÂÃâÐÑ]/.test(text)) return text;
  const bytes = windowsBytes(text);
  if (bytes === null) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** What Western Windows has between 0x80 and 0x9f, in its order. */
const between = Array.from(
  new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
);

function windowsBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte =
      code < 0x100 && !(code >= 0x80 && code < 0xa0) ? code : 0x80 + between.indexOf(text.charAt(at));
    if (byte < 0x80 && code >= 0x80) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** Whether most of what is not English in a text could not be decoded. */
export function isBadlyDecoded(text: string): boolean {
  let lost = 0;
  let others = 0;
  for (const char of text.slice(0, 100_000)) {
    if (char === "\ufffd") lost += 1;
    else if (char > "\u007f") others += 1;
  }
  return lost > 0 && lost >= others;
}

const textType = /^content-type:[ \t]*text\/(plain|html)\b[^\n]*(?:\n[ \t][^\n]*)*/gim;

/** The bytes of a mail with each text that is no file said to be in Western Windows, which any bytes can be read as. */
export function relabelled(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const label = (type: string) => `Content-Type: text/${type}; charset=windows-1252`;
  const labelled = mail.replace(textType, (field, type: string) =>
    /name/i.test(field) ? field : label(type),
  );
  const isBare = labelled === mail && !/^content-type:[ \t]*multipart/im.test(mail);
  return Buffer.from(isBare ? `${label("plain")}\n${mail}` : labelled, "latin1");
}

export const saysUtf7 = (bytes: Uint8Array): boolean =>
  /charset="?(?:unicode-1-1-)?utf-7/i.test(Buffer.from(bytes.subarray(0, 64 * 1024)).toString("latin1"));

/** RFC 2152: what stands between `+` and `-` is UTF-16 in base64. */
export const fromUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, packed: string) =>
    packed === ""
      ? "+"
      : new TextDecoder("utf-16be").decode(Buffer.from(packed, "base64")).replace(/\ufffd$/, ""),
  );
