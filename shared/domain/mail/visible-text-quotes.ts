import { isForwardMark } from "../forwards/forward-marks.ts";
import { headerBlockAt } from "../forwards/header-block.ts";
import { labelledLine } from "../forwards/header-labels.ts";
import { attributionLength, hasYear, isQuoteNext } from "./visible-text-attribution.ts";
import { isOtherHeader } from "./visible-text-headers.ts";

/**
 * How many lines from `at` on are quoted, or introduce what is; 0: none; `rest`: all that follows, since nothing there is marked
 * as quoted line by line.
 */
export function quoteAt(lines: readonly string[], at: number): number | "rest" {
  const line = lines[at] ?? "";
  if (line === "") return 0;
  if (line.startsWith(">")) return isMarkedHeader(lines, at) ? "rest" : 1;
  if (isWrapped(lines, at)) return 1;
  const labels = labelsAbove(lines, at);
  if (labels > 0) return labels;
  if (isSeparator(lines, at) || headerBlockAt(lines, at) !== null || isOtherHeader(lines, at)) return "rest";
  const length = attributionLength(lines, at);
  if (length === 0) return 0;
  return isQuoteNext(lines, at + length) || isLast(lines, at + length) ? length : "rest";
}

/** `>>> Jane Doe <jane@example.com> 24.11.2026 08:03 >>>` (GroupWise), or a header whose lines alone are marked: nothing below it is. */
function isMarkedHeader(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (/^>>> \S/.test(line) && line.endsWith(" >>>")) return hasYear(line);
  if (lines[at - 1]?.startsWith(">")) return false;
  const marked = lines.slice(at, at + mostLabels + 3);
  const ends = marked.findIndex((each) => !each.startsWith(">"));
  if (ends < 0 || isQuoteNext(lines, at + ends)) return false;
  const bare = marked.slice(0, ends).map((each) => each.replace(/^> ?/, ""));
  const labels = bare.filter((each) => labelledLine(each) !== null);
  return labels.length >= 3 && labels.length >= bare.filter((each) => each !== "").length - 1;
}

const mostLabels = 6;

/** How many lines from `at` on say "From: …" and "Date: …" above a quote whose every line is marked. */
function labelsAbove(lines: readonly string[], at: number): number {
  const line = lines[at] ?? "";
  let count = 0;
  while (count < mostLabels && labelledLine(lines[at + count] ?? "") !== null) count++;
  const isHeader = count >= 2 || (count === 1 && isRule(lines[at - 1] ?? "") && line.includes("@"));
  return isHeader && isQuoteNext(lines, at + count) ? count : 0;
}

/** Within a quote, the rest of a line above that was wrapped without a mark: of a link, or of a long line in the middle of a sentence. */
function isWrapped(lines: readonly string[], at: number): boolean {
  const [before = "", line = "", next = ""] = lines.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !before.startsWith(">") || !next.startsWith(">")) return false;
  if (/^[(<]?https?:\/\/\S+(?: ?>)?$/.test(line)) return true;
  if (/https?:\/\/\S+$/.test(before) && !line.includes(" ")) return true;
  return before.length >= 70 && !/[.!?:)]$/.test(before) && /^\p{Ll}/u.test(line);
}

const isLast = (lines: readonly string[], from: number): boolean =>
  lines.slice(from, from + 5).every((line) => line === "");

/** `_____`: what a person or a program draws; it is nothing that was said. */
export const isRule = (line: string): boolean => /^_{2,}$/.test(line);

/** Our own masthead, `________________` (Outlook), `-----Original Message-----`, `---------- Forwarded message ---------`, `Begin forwarded message:`. */
function isSeparator(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (line.length > 200) return false;
  if (isRule(line)) return line.length === ruleOfOutlook || endsThere(lines, at + 1, line.length >= 16);
  if (/^-{60,}$/.test(line) || /^●\s?Nextday\b/.test(line)) return true;
  const bare = line.replace(/^\*|\*$/g, "");
  if (bare.startsWith("----") && bare.endsWith("---")) return /\p{L}/u.test(bare);
  // Where line ends were lost, the header follows in the same line.
  const [, said] = /^-{3,} ?([^-]{4,40})-{3,}/.exec(bare) ?? [];
  if (said !== undefined) return isOriginal(said);
  return isForwardMark(line);
}

const ruleOfOutlook = 32;
const longestFooter = 6;

/** Whether nothing that was typed follows a rule: a mailing list's footer, or, below a long one, anything but what answers a quote. */
function endsThere(lines: readonly string[], from: number, isLong: boolean): boolean {
  const below = lines.slice(from, from + 40);
  if (isLong) return !below.some((line) => line.startsWith(">"));
  const filled = below.filter((line) => line !== "");
  return filled.length <= longestFooter && filled.some((line) => line.includes("://"));
}

/** "Original message", in the languages that write it with a word for mail. */
const isOriginal = (line: string): boolean =>
  /message|nachricht|mensaje|mensagem|messaggio|bericht|meddelande|melding|besked|viesti|wiadomo|zpráva|správa|üzenet|сообщ|邮件|郵件/i.test(
    line,
  );
