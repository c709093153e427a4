import { type HeaderBlock, headerBlockAt } from "./header-block.ts";
import { labelledLine } from "./header-labels.ts";

const day = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/;
const longest = 200;
const mostBetween = 6;

/**
 * A header as Lotus Notes writes it, without a label before the author: `"Doe, Jane" <jane@example.org> on 05/03/2026 09:01 AM`, or the name and
 * the day on lines of their own, then To, cc and Subject. Null: none begins there.
 */
export function notesHeaderAt(lines: readonly string[], begins: number): HeaderBlock | null {
  const first = lines[begins] ?? "";
  const second = lines[begins + 1] ?? "";
  if (first === "" || first.length > longest || labelledLine(first) !== null) return null;
  const date = day.exec(first) ?? day.exec(second.length > longest ? "" : second);
  if (date === null) return null;
  const between = lines.slice(begins + 1, begins + mostBetween);
  const to = between.findIndex((line) => labelledLine(line)?.field === "to");
  const above = between.slice(0, to).filter((line) => line !== "");
  if (to < 0 || above.length > 1 || above.some((line) => labelledLine(line) !== null)) return null;
  const rest = begins + 1 + to;
  const whole = [`From: ${first}`, `Date: ${date[0]}`, ...lines.slice(rest, rest + 30)];
  const block = headerBlockAt(whole, 0);
  if (block?.fields.has("subject") !== true) return null;
  return { fields: block.fields, begins, ends: rest + block.ends - 2 };
}
