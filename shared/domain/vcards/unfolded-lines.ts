/** A property whose line has begun; `width`: how long its last line was. */
type Begun = { readonly parts: string[]; isQuoted: boolean; goesOn: boolean; width: number };

/** No head of a property, folded or not, is longer. */
const longestHead = 400;

/** Where programs cut that count, between words or within them; others break where there is a space anyway. */
const counted: readonly number[] = [75, 76];

/**
 * The lines of vCards, each property in one, as far as they are asked for: a line that begins with a space goes on with the one before, and in
 * quoted-printable so does one after a `=` at the end. Where a whole card is indented, its indentation is no such space.
 */
export function* unfoldedLines(text: string): Generator<string> {
  let begun: Begun | null = null;
  let indent = "";
  let isOld = false;
  for (const written of linesOf(text.replace(/^\uFEFF/, ""))) {
    const [, inFront] = /^([ \t]{0,100})BEGIN\s?:\s?VCARD\s{0,9}$/i.exec(written) ?? [];
    if (inFront !== undefined) indent = inFront;
    const line = written.startsWith(indent) ? written.slice(indent.length) : written;
    const [, version] = /^VERSION\s?:\s?([\d.]{1,5})/i.exec(line) ?? [];
    if (version !== undefined) isOld = version === "2.1";
    if (begun?.goesOn === true && !/^(?:BEGIN|END)\s?:/i.test(line)) add(begun, line);
    else if (begun !== null && /^[ \t]/.test(line)) add(begun, foldedIn(line, isOld, begun));
    else {
      if (begun !== null) yield begun.parts.join("");
      begun = { parts: [], isQuoted: false, goesOn: false, width: 0 };
      add(begun, line);
    }
  }
  if (begun !== null) yield begun.parts.join("");
}

/** In vCard 2.1 the space is the text's, unless a program cut by counting; later it is the fold's alone. */
const foldedIn = (line: string, isOld: boolean, { width }: Begun): string =>
  isOld && !counted.includes(width) ? ` ${line.trimStart()}` : line.slice(1);

function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\r|\n/g;
  let at = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(at, found.index);
    at = end.lastIndex;
  }
  yield text.slice(at);
}

/** The head may be folded itself, so that it is looked at until it is whole. */
function add(begun: Begun, line: string): void {
  if (begun.parts.length < 6 && !begun.isQuoted) {
    const head = [...begun.parts, line].join("").slice(0, longestHead);
    begun.isQuoted = /[;=]QUOTED-PRINTABLE\s?[;:]/i.test(head);
  }
  const plain = begun.isQuoted ? line.trimEnd() : line;
  begun.goesOn = begun.isQuoted && plain.endsWith("=");
  begun.width = line.length;
  begun.parts.push(begun.goesOn ? plain.slice(0, -1) : line);
}
