import { quotedPrintable } from "../vcards/quoted-printable.ts";

/** More is no invitation: what follows is not read. */
const longestText = 8_000_000;
const mostLines = 200_000;

/** How a line of a calendar begins (RFC 5545, 3.1); anything else goes on with the line before. */
const head = /^[\w.-]{1,60}[ \t]?[;:]/;

/** Where programs cut that count. */
const foldedAt = 60;

/**
 * The lines of a calendar, each property in one. Beyond RFC 5545 it takes any line ends, lines that were broken without the space
 * that should follow, and a text whose quoted-printable nobody has undone.
 */
export function* calendarLines(text: string): Generator<string> {
  let parts: string[] = [];
  let width = 0;
  let count = 0;
  for (const line of plainText(text.slice(0, longestText)).split(/\r\n|\r|\n/)) {
    if (line.trim() === "") continue;
    if (parts.length > 0 && /^[ \t]/.test(line)) parts.push(line.slice(1));
    else if (parts.length > 0 && !head.test(line)) parts.push(width < foldedAt ? ` ${line}` : line);
    else {
      if (parts.length > 0) yield parts.join("");
      parts = [line.trimStart()];
      if ((count += 1) > mostLines) return;
    }
    width = line.length;
  }
  if (parts.length > 0) yield parts.join("");
}

function plainText(text: string): string {
  const plain = text.replace(/^\uFEFF/, "");
  const isEncoded = /=0D=0A|(?:TZID|VALUE|CN|PARTSTAT)=3D/i.test(plain);
  return isEncoded ? quotedPrintable(plain.replace(/=[ \t]*\r?\n/g, "")) : plain;
}
