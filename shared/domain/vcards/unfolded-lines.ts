/** A property whose line has begun. */
type Begun = { readonly parts: string[]; isQuoted: boolean; goesOn: boolean };

/** No head of a property, folded or not, is longer. */
const longestHead = 400;

/**
 * The lines of vCards, each property in one: a line that begins with a space goes on with the one before, and in quoted-printable so does one
 * after a `=` at the end.
 */
export function unfoldedLines(text: string): readonly string[] {
  const lines: Begun[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last?.goesOn === true && !/^(?:BEGIN|END)\s?:/i.test(line)) add(last, line);
    else if (last !== undefined && /^[ \t]/.test(line)) add(last, line.slice(1));
    else {
      const begun = { parts: [], isQuoted: false, goesOn: false };
      lines.push(begun);
      add(begun, line);
    }
  }
  return lines.map(({ parts }) => parts.join(""));
}

/** The head may be folded itself, so that it is looked at until it is whole. */
function add(begun: Begun, line: string): void {
  if (begun.parts.length < 6 && !begun.isQuoted) {
    const head = [...begun.parts, line].join("").slice(0, longestHead);
    begun.isQuoted = /[;=]QUOTED-PRINTABLE\s?[;:]/i.test(head);
  }
  const plain = begun.isQuoted ? line.trimEnd() : line;
  begun.goesOn = begun.isQuoted && plain.endsWith("=");
  begun.parts.push(begun.goesOn ? plain.slice(0, -1) : line);
}
