import { decoderOf, quotedPrintable } from "./quoted-printable.ts";

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

/** Parameters are hardly longer, a whole address among them. */
const longestHead = 4000;

/** Of one unfolded line; null where it is none. Sources: vCard 2.1 of the versit consortium, RFC 2426, RFC 6350. */
export function contentLine(line: string): ContentLine | null {
  const colon = endOfHead(line.slice(0, longestHead));
  if (colon < 0) return null;
  const [head = "", ...given] = outsideQuotes(withPlainLabel(line.slice(0, colon)), ";");
  const dot = head.lastIndexOf(".");
  const parameters = parametersOf(given);
  return {
    group: dot < 0 ? null : head.slice(0, dot).toLowerCase(),
    name: head
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    parameters,
    value: decoded(line.slice(colon + 1), parameters, isBinary(head)),
  };
}

/** Android encodes a label of its owner's own within the type: `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=84)`. */
const withPlainLabel = (head: string): string =>
  head.replace(
    /X-CUSTOM\(CHARSET=([\w-]{1,30}),ENCODING=QUOTED-PRINTABLE,([^()]{1,300})\)/i,
    (_, charset: string, label: string) =>
      `X-CUSTOM(${quotedPrintable(label, charset).replace(/[;:,="]/g, " ")})`,
  );

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

const isBinary = (head: string): boolean => /(?:^|\.)(?:PHOTO|LOGO|SOUND|KEY)$/i.test(head.trim());

/** Some phones write a text in base64, too; a picture stays as it is. */
function decoded(value: string, parameters: ContentLine["parameters"], isPicture: boolean): string {
  const encoding = (parameters.get("ENCODING")?.[0] ?? "").toLowerCase();
  const [charset] = parameters.get("CHARSET") ?? [];
  if (encoding === "quoted-printable" || encoding === "q") return quotedPrintable(value, charset);
  if ((encoding === "base64" || encoding === "b") && !isPicture)
    return decoderOf(charset ?? "utf-8").decode(Buffer.from(value, "base64"));
  return value;
}

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
  // A quote that nobody closed parts nothing.
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
