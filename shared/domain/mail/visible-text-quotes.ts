import { isForwardMark } from "../forwards/forward-marks.ts";
import { headerBlockAt } from "../forwards/header-block.ts";
import { attributionLength } from "./visible-text-attribution.ts";

/**
 * How many lines from `at` on are quoted, or introduce what is; 0: none; `rest`: all that follows, since nothing there is marked
 * as quoted line by line.
 */
export function quoteAt(lines: readonly string[], at: number): number | "rest" {
  const line = lines[at] ?? "";
  if (line === "") return 0;
  if (line.startsWith(">")) return 1;
  if (isSeparator(line) || headerBlockAt(lines, at) !== null) return "rest";
  const length = attributionLength(lines, at);
  return length === 0 || isMarked(lines, at + length) ? length : "rest";
}

/** Whether the next line that is not blank begins with `>`: then each quoted line does, and others were typed between them. */
function isMarked(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < from + 5 && lines[at] === "") at++;
  return lines[at]?.startsWith(">") ?? true;
}

/** `________________` (Outlook), `-----Original Message-----`, `---------- Forwarded message ---------`, `Begin forwarded message:`. */
function isSeparator(line: string): boolean {
  if (line.length > 200) return false;
  if (line.length >= 16 && /^_+$/.test(line)) return true;
  if (line.startsWith("----") && line.endsWith("---")) return /\p{L}/u.test(line);
  return isForwardMark(line);
}
