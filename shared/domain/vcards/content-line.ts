import { quotedPrintable } from "./quoted-printable.ts";

/** One property of a vCard: `item1.TEL;TYPE=CELL:+1 555 0100`. */
export type ContentLine = {
  /** "item1": properties with one group belong together. */
  readonly group: string | null;
  /** In capitals. */
  readonly name: string;
  /** By name in capitals. A parameter without a name, as vCard 2.1 has them, is a TYPE. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Decoded; base64 stays as it is. */
  readonly value: string;
};

/** Of one unfolded line; null where it is none. Sources: vCard 2.1 of the versit consortium, RFC 2426, RFC 6350. */
export function contentLine(line: string): ContentLine | null {
  const colon = endOfHead(line);
  if (colon < 0) return null;
  const [head = "", ...given] = outsideQuotes(line.slice(0, colon), ";");
  const dot = head.lastIndexOf(".");
  const parameters = parametersOf(given);
  const value = line.slice(colon + 1);
  return {
    group: dot < 0 ? null : head.slice(0, dot).toLowerCase(),
    name: head
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    parameters,
    value: isQuotedPrintable(parameters) ? quotedPrintable(value, parameters.get("CHARSET")?.[0]) : value,
  };
}

/** Whether the value goes on in the next line after a `=` at the end. */
export function goesOn(line: string): boolean {
  return /=[ \t]*$/.test(line) && /[;=]QUOTED-PRINTABLE/i.test(line.slice(0, Math.max(0, endOfHead(line))));
}

function parametersOf(given: readonly string[]): ContentLine["parameters"] {
  const parameters = new Map<string, string[]>();
  for (const each of given) {
    const equals = each.indexOf("=");
    const name = equals < 0 ? nameOfBare(each) : each.slice(0, equals).trim().toUpperCase();
    const values = outsideQuotes(each.slice(equals + 1), ",").map((value) =>
      unescaped(value.trim().replace(/^"|"$/g, "")),
    );
    parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
  }
  return parameters;
}

function nameOfBare(value: string): string {
  return /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i.test(value.trim()) ? "ENCODING" : "TYPE";
}

const isQuotedPrintable = (parameters: ContentLine["parameters"]): boolean =>
  (parameters.get("ENCODING") ?? []).some((encoding) => /^(?:quoted-printable|q)$/i.test(encoding));

/** RFC 6868. */
const unescaped = (value: string): string =>
  value.replace(/\^([n'^])/g, (_, mark: string) => (mark === "n" ? "\n" : mark === "'" ? '"' : "^"));

/** The first colon outside quotes. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ":" && !isQuoted) return at;
  }
  return line.indexOf(":");
}

function outsideQuotes(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part];
}
