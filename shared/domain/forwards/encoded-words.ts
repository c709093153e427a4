import { quotedPrintable } from "../vcards/quoted-printable.ts";

const word = /=\?([\w-]{1,40})\?([BQ])\?([^?\s]{0,400})\?=/i;

/** RFC 2047: `=?UTF-8?Q?J=C3=B6rg?=` as it is meant. What cannot be decoded stays. */
export function withoutEncodedWords(text: string): string {
  return text
    .replace(/\?=\s{1,10}=\?/g, "?==?")
    .split(/(=\?[\w-]{1,40}\?[BQ]\?[^?\s]{0,400}\?=)/i)
    .map(decoded)
    .join("");
}

function decoded(part: string): string {
  const [, charset = "", how = "", code = ""] = word.exec(part) ?? [];
  if (charset === "") return part;
  return quotedPrintable(how.toUpperCase() === "Q" ? code.replace(/_/g, " ") : asQuoted(code), charset);
}

/** Base64 in the spelling of the other kind, so that one decoder serves both. */
const asQuoted = (code: string): string =>
  Array.from(Buffer.from(code, "base64"), (byte) => `=${byte.toString(16).padStart(2, "0")}`).join("");
