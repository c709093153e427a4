import { isForwardMark } from "../forwards/forward-marks.ts";
import { headerBlockAt } from "../forwards/header-block.ts";
import { labelledLine } from "../forwards/header-labels.ts";
import { attributionLength, isQuoteNext } from "./visible-text-attribution.ts";
import { isForeignHeader } from "./visible-text-headers.ts";

/**
 * How many lines from `at` on are quoted, or introduce what is; 0: none; `rest`: all that follows, since nothing there is marked
 * as quoted line by line.
 */
export function quoteAt(lines: readonly string[], at: number): number | "rest" {
  const line = lines[at] ?? "";
  if (line === "") return 0;
  if (line.startsWith(">") || isWrapped(lines, at)) return 1;
  const labels = labelsAbove(lines, at);
  if (labels > 0) return labels;
  if (isSeparator(line) || headerBlockAt(lines, at) !== null || isForeignHeader(lines, at)) return "rest";
  const length = attributionLength(lines, at);
  if (length === 0) return 0;
  return isQuoteNext(lines, at + length) || isLast(lines, at + length) ? length : "rest";
}

const mostLabels = 6;

/** How many lines from `at` on say "From: …" and "Date: …" above a quote whose every line is marked. */
function labelsAbove(lines: readonly string[], at: number): number {
  let count = 0;
  while (count < mostLabels && labelledLine(lines[at + count] ?? "") !== null) count++;
  return count >= 2 && isQuoteNext(lines, at + count) ? count : 0;
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

/** Our own masthead, `________________` (Outlook), `-----Original Message-----`, `---------- Forwarded message ---------`, `Begin forwarded message:`. */
function isSeparator(line: string): boolean {
  if (line.length > 200) return false;
  if (/^(?:_{16,}|-{60,})$/.test(line) || /^●\s?Nextday\b/.test(line)) return true;
  const bare = line.replace(/^\*|\*$/g, "");
  if (bare.startsWith("----") && bare.endsWith("---")) return /\p{L}/u.test(bare);
  return isForwardMark(line);
}
