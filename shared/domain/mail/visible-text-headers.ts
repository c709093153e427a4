import { fieldLabelled, labelledLine } from "../forwards/header-labels.ts";
import { hasHour, hasYear } from "./visible-text-attribution.ts";

const most = 8;

/** Whether the header of a quoted mail begins here: in a language that we do not know, in one line, or as Notes has drawn it. */
export const isOtherHeader = (lines: readonly string[], at: number): boolean =>
  isForeignHeader(lines, at) ||
  isShortHeader(lines, at) ||
  isInOneLine(lines[at] ?? "") ||
  isOfNotes(lines, at);

/** In whatever language: lines of a short label, a colon and a value, one of them with an address or our name, one with a year and an hour. */
function isForeignHeader(lines: readonly string[], at: number): boolean {
  if (!isLabelled(lines[at] ?? "")) return false;
  const block = whileTrue(filledFrom(lines, at, 2 * most), isLabelled);
  return block.length >= 3 && namesSender(block[0] ?? "") && block.some(isDated);
}

/** Two known labels will do where they give a day and an address. */
function isShortHeader(lines: readonly string[], at: number): boolean {
  if (lines[at - 1] !== "" || labelledLine(lines[at] ?? "") === null) return false;
  const block = whileTrue(lines.slice(at, at + most), (line) => labelledLine(line) !== null);
  return block.length >= 2 && block.some(isDated) && block.some((line) => line.includes("@"));
}

/** "Date: Tue, 24 Nov 2026 08:03:00 +0000 From: ann@example.com To: …", as some programs write it in a row. */
function isInOneLine(line: string): boolean {
  if (line.length > 400 || !line.includes("@") || !isDated(line) || labelledLine(line) === null) return false;
  return (line.match(/\s\p{L}[\p{L}-]{1,14}\s?:\s/gu) ?? []).some((label) => fieldOf(label) !== null);
}

/** Who, when, then "To" and "Subject", each alone in its line or not; or fields between lines of dashes with a bar before them. */
function isOfNotes(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (/^\|-{8,}>$/.test(line)) return true;
  if (!/[@/]/.test(line) && !/\bnextday\b/i.test(line)) return false;
  if (line.length > 200 || fieldOf(line) !== null) return false;
  const [who = "", next = "", ...below] = filledFrom(lines, at, 3 * most);
  const isBelow = !isDated(who);
  if (isBelow && (!isDated(next) || next.length > 40 || fieldOf(next) !== null)) return false;
  const fields = (isBelow ? below : [next, ...below]).slice(0, most + 2).map(fieldOf);
  return fields.includes("to") && fields.includes("subject");
}

const fieldOf = (line: string) => labelledLine(line)?.field ?? fieldLabelled(line.trim());

const filledFrom = (lines: readonly string[], from: number, count: number): readonly string[] =>
  lines.slice(from, from + count).filter((line) => line !== "");

function whileTrue(lines: readonly string[], holds: (line: string) => boolean): readonly string[] {
  const ends = lines.findIndex((line) => !holds(line));
  return ends < 0 ? lines : lines.slice(0, ends);
}

const namesSender = (line: string): boolean => line.includes("@") || /\bnextday\b/i.test(line);

const isDated = (line: string): boolean => hasYear(line) && hasHour(line);

const isLabelled = (line: string): boolean => /^[*\p{L}][\p{L}\p{M} *.-]{0,24}\s?[:：]/u.test(line);
