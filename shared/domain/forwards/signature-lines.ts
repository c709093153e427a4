import { lettersOf } from "../cards/letters.ts";
import { attributionLength } from "../mail/visible-text-attribution.ts";
import { isSignatureLine, isSignatureMark } from "../mail/visible-text-signatures.ts";
import { isForwardMark } from "./forward-marks.ts";
import { headerBlockAt } from "./header-block.ts";

/** A signature is hardly longer; what stands below is a disclaimer. */
const mostLines = 14;

/** The block below a mail in which its writer says who they are: behind a mark, or from their name on where it last begins a line. */
export function signatureLines(lines: readonly string[], name: string | null): readonly string[] {
  const own = lines.slice(0, endOfOwn(lines));
  const mark = own.findLastIndex(isSignatureMark);
  const begins = mark >= 0 ? mark + 1 : lastNamed(own, name);
  if (begins < 0) return [];
  const block = own
    .slice(begins)
    .filter((line) => line !== "" && !isSignatureLine(line) && line.length <= 120);
  return block.slice(0, mostLines);
}

/** Where older mails begin that are quoted below. */
function endOfOwn(lines: readonly string[]): number {
  const older = lines.findIndex(
    (line, at) =>
      line.startsWith(">") ||
      isForwardMark(line) ||
      attributionLength(lines, at) > 0 ||
      headerBlockAt(lines, at) !== null,
  );
  return older < 0 ? lines.length : older;
}

/** "Jane Doe, CPA" and "Jane" begin the signature of Jane Doe. */
function lastNamed(lines: readonly string[], name: string | null): number {
  if (name === null) return -1;
  const whole = lettersOf(name);
  const words = name
    .split(/[\s,]+/)
    .map(lettersOf)
    .filter((word) => word.length > 1);
  const starts = (line: string) => line.length < 60 && lettersOf(line).startsWith(whole);
  const full = lines.findLastIndex(starts);
  return full >= 0 ? full : lines.findLastIndex((line) => words.includes(lettersOf(line)));
}
