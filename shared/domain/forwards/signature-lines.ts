import { labelOf } from "../cards/labels.ts";
import { lettersOf, wordsOf } from "../cards/letters.ts";
import { attributionLength } from "../mail/visible-text-attribution.ts";
import { isSignatureLine, isSignatureMark } from "../mail/visible-text-signatures.ts";
import { isClosing } from "./closings.ts";
import { isDisclaimer, isFinePrint } from "./fine-print.ts";
import { isForwardMark } from "./forward-marks.ts";
import { headerBlockAt } from "./header-block.ts";
import { notesHeaderAt } from "./notes-header.ts";
import { signatureStatements } from "./signature-statements.ts";

/** A signature is hardly longer; what stands below is a disclaimer. */
const mostLines = 18;
const mostLooked = 60;

/** What a mail's writer says of themselves below it, a statement a line; empty: nothing. */
export function signatureLines(lines: readonly string[], name: string | null): readonly string[] {
  const own = lines.slice(0, endOfOwn(lines));
  const begins = beginOfSignature(own, name);
  const looked = own.slice(begins, begins + mostLooked);
  const disclaimer = looked.findIndex(isDisclaimer);
  return looked
    .slice(0, disclaimer < 0 ? mostLooked : disclaimer)
    .filter((line) => line !== "" && !isSignatureLine(line) && !isClosing(line))
    .flatMap(signatureStatements)
    .filter((line) => !isFinePrint(line) && !isBareLabel(line) && line.length <= 120)
    .filter((line, at, all) => !isFirstNameOf(line, all[at + 1] ?? ""))
    .slice(0, mostLines);
}

/** "Jane" above "Jane Doe, CPA". */
const isFirstNameOf = (line: string, next: string): boolean =>
  /^\p{L}{2,20}$/u.test(line) && wordsOf(next).length > 1 && wordsOf(next)[0] === lettersOf(line);

/** The words of a link or a picture, whose address is not to be seen. */
const isBareLabel = (line: string): boolean =>
  labelOf(line) !== null ||
  /^(?:website|web|blog|email|linkedin|facebook|instagram|twitter|x|youtube|tiktok|pinterest|whatsapp|donate|shop|map|directions|vcard|logo|image|icon|photo)(?: icon| logo)?$/i.test(
    line,
  );

/** Where older mails begin that are quoted below. */
function endOfOwn(lines: readonly string[]): number {
  const older = lines.findIndex(
    (line, at) =>
      line.startsWith(">") ||
      isForwardMark(line) ||
      isOriginal(line) ||
      attributionLength(lines, at) > 0 ||
      headerBlockAt(lines, at) !== null ||
      notesHeaderAt(lines, at) !== null,
  );
  return older < 0 ? lines.length : older;
}

/** `-----Original Message-----` in any language. */
const isOriginal = (line: string): boolean => /^-{4,20} ?\p{L}[^-]{3,60}-{4,20}$/u.test(line);

/** Behind the mark, else from the writer's name on, else below the last leave that is taken, else the short lines at the end. */
function beginOfSignature(lines: readonly string[], name: string | null): number {
  const mark = lines.findLastIndex(isSignatureMark);
  if (mark >= 0) return mark + 1;
  const closing = lines.findLastIndex(isClosing);
  const named = lastNamed(lines, name);
  if (named >= 0) return belowDelimiter(lines, named);
  return closing >= 0 ? closing + 1 : beginOfEnd(lines);
}

/** What stands between the leave or a rule and the name is of the signature, too: in Japan the firm comes first. */
function belowDelimiter(lines: readonly string[], named: number): number {
  for (let at = named - 1; at >= Math.max(0, named - 8); at -= 1) {
    const line = lines[at] ?? "";
    if (isClosing(line) || /^[^\p{L}\p{N}\s>]{4,}$/u.test(line)) return at + 1;
    if (line.length > 60 || /[.!?]$/.test(line)) return named;
  }
  return named;
}

/** "Jane Doe, CPA", "i. A. Dr. Jane Doe" and "Jane" begin the signature of Jane Doe. */
function lastNamed(lines: readonly string[], name: string | null): number {
  const words = wordsOf(name ?? "").filter((word) => word.length > 1);
  if (words.length === 0) return -1;
  const isShort = (line: string) => line.length < 100 && !/[?!;]$/.test(line);
  const naming = (line: string | undefined) => line !== undefined && isShort(line) && namesAll(line, words);
  let named = lines.findLastIndex(naming);
  if (named < 0) return lines.findLastIndex((line) => words.includes(lettersOf(line)));
  for (let at = named - 1; at >= Math.max(0, named - mostLines) && !isProse(lines[at] ?? ""); at -= 1)
    if (naming(lines[at])) named = at;
  return named;
}

/** All words of the name, near its beginning. */
function namesAll(line: string, words: readonly string[]): boolean {
  const [begin = ""] = line.slice(0, 60).split(/[@:|]/);
  if (words.length > 1 && !begin.trim().includes(" ")) return false;
  const said = wordsOf(begin);
  const first = said.findIndex((word) => words.includes(word));
  return first >= 0 && first <= 3 && words.every((word) => said.includes(word));
}

/** Many words that are no contact's details. */
const isProse = (line: string): boolean => line.split(/\s+/).length > 7 && !/[|•·@]|\d{3}/.test(line);

/** A sentence of the mail itself ends what is looked at from below. */
function beginOfEnd(lines: readonly string[]): number {
  const prose = lines.findLastIndex((line) => isProse(line) && !isFinePrint(line));
  const greeting = lines.findLastIndex((line) => /^\p{L}[\p{L}\s.'-]{1,30}[,:!]$/u.test(line));
  return Math.max(prose, greeting) + 1;
}
