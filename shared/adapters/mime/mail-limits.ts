import type { ParsedMail } from "../../domain/mail/parsed-mail.ts";

const maxBytes = 45 * 1024 * 1024;
const maxParts = 5000;
const maxLines = 50_000;

/** The bytes of a mail that are read, and why the others are not; `cut` null: all are. */
export type Limited = { readonly bytes: Uint8Array; readonly cut: string | null };

/** So that no mail takes long: a person's has neither as many bytes nor as many parts or lines. */
export function limited(bytes: Uint8Array): Limited {
  const { end, cut } = endOfLines(bytes.subarray(0, maxBytes));
  if (cut !== null) return { bytes: bytes.subarray(0, end), cut };
  return {
    bytes: bytes.subarray(0, maxBytes),
    cut: bytes.length > maxBytes ? "it is larger than 45 MB" : null,
  };
}

/** Where the lines become too many, those of files in base64 left out, or those that may part the mail. */
function endOfLines(bytes: Uint8Array): { readonly end: number; readonly cut: string | null } {
  let at = 0;
  let lines = 0;
  let parts = 0;
  while (at < bytes.length) {
    const feed = bytes.indexOf(lineFeed, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (bytes[at] === dash && bytes[at + 1] === dash) parts += 1;
    else if (!isFile(end - at)) lines += 1;
    if (parts > maxParts) return { end: at, cut: `it has more than ${maxParts} parts` };
    if (lines > maxLines) return { end: at, cut: `it has more than ${maxLines} lines` };
    at = end;
  }
  return { end: at, cut: null };
}

const lineFeed = 10;
const dash = 45;

/** How long the lines of a file in base64 are, with their ends: 60, 64, 72 or 76 characters. */
const isFile = (length: number): boolean => [61, 62, 65, 66, 73, 74, 77, 78].includes(length);

const maxText = 500_000;
const maxHtml = 1_000_000;

type Texts = Pick<ParsedMail, "text" | "html" | "cut">;

/** The beginning of what a person could have typed, or a newsletter's designer made. */
export function withLimitedText<T extends Texts>(mail: T): T {
  const text = mail.text?.slice(0, maxText) ?? null;
  const html = mail.html?.slice(0, maxHtml) ?? null;
  if (text === mail.text && html === mail.html) return mail;
  return { ...mail, text, html, cut: mail.cut ?? "its text is very long" };
}
