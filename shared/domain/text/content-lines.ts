/** A property with its parameters in `name`; a list is a structured value. */
export type Property = { readonly name: string; readonly value: string | readonly string[] };

/** Each ended, escaped and folded as address books and calendars want it (RFC 2426, RFC 5545). */
export const contentLines = (properties: readonly Property[]): string =>
  properties.map(({ name, value }) => `${foldedLine(`${name}:${escaped(value)}`)}\r\n`).join("");

const escaped = (value: Property["value"]): string =>
  typeof value === "string" ? escapedText(value) : value.map(escapedText).join(";");

/** Printed and typed text may hold anything: other signs of control than line breaks are left out. */
const escapedText = (text: string): string =>
  text
    .toWellFormed()
    .trim()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");

/** Bytes of a line without its end (RFC 2426, 2.6; RFC 5545, 3.1). */
const longestLine = 75;

const bytesOf = (letter: string): number => new TextEncoder().encode(letter).length;

/** Cut between characters, never within one. */
function foldedLine(line: string): string {
  let folded = "";
  let length = 0;
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (length + bytes > longestLine) {
      folded += "\r\n ";
      length = 1;
    }
    folded += letter;
    length += bytes;
  }
  return folded;
}
