import type { ParsedMail } from "../mail/parsed-mail.ts";
import { isSignatureMark } from "../mail/visible-text-signatures.ts";
import { isForwardMark } from "./forward-marks.ts";
import type { Found } from "./newest-passed-on.ts";

/** What its author wrote: Zoho rules the header off with the mark once more, and some programs put the signature of whoever passes it on below it. */
export function passedOnLines({ from }: ParsedMail, { lines, ends }: Found): readonly string[] {
  const behind = lines.slice(isForwardMark(lines[ends] ?? "") ? ends + 1 : ends);
  const mark = behind.findLastIndex(isSignatureMark);
  const below = behind.slice(mark, mark + 12).map((line) => line.toLowerCase());
  const names = from.flatMap(({ name, email }) => [email, ...(name?.includes(" ") ? [name] : [])]);
  const isOwn = names.some((name) => below.some((line) => line.includes(name.toLowerCase())));
  return mark >= 0 && isOwn ? behind.slice(0, mark) : behind;
}

/** The lines of the part that shows the mail whole: some programs cut the text short. */
export const fuller = (text: readonly string[], html: readonly string[]): readonly string[] =>
  lettersIn(html) > 1.3 * lettersIn(text) + 20 ? html : text;

const lettersIn = (lines: readonly string[]): number => lines.join("").replace(/[^\p{L}\p{N}]/gu, "").length;
