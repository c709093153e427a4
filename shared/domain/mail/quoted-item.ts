import { tokenInText } from "../threads/marker.ts";

/** The number of the item that a quoted line begins: `> 2. Jane Doe`, as our mails set it. */
const heading = /^[>\s*]*(\d{1,2})\.\*? \*?[\p{Lu}\p{Lo}]/u;

/** The same as a mail program may set it anew, `> 2  Tom Roe`: the one behind the last. `12 Main Street` is none. */
const nextHeading = /^[>\s*]*#?(\d{1,2})[.):]?\*? {1,4}\*?[\p{Lu}\p{Lo}]/u;

/** What stands below the last item of our mails. */
const footing =
  /^[>\s*]*(?:The pile:|Answer like this|Or answer all|Or write it|Followed up everybody|You can also write|Just reply|Where did you meet|Is \S.{0,90} worth a next step|Shall I write at another|What does \S.{0,70} cost|What is an hour|Is this you)/;

/** The item that what is typed below a quoted line would answer. `above`: that of the lines before it. */
export function itemBelow(line: string, above: number | null): number | null {
  const number = heading.exec(line)?.[1];
  if (number !== undefined) return Number(number);
  const next = Number(nextHeading.exec(line)?.[1]);
  if (next === (above ?? 0) + 1) return next;
  return footing.test(line) || tokenInText(line) !== null ? null : above;
}

/** Of a quote's text, the lines that tell which item stands where. */
export const itemLines = (quoted: string): string =>
  quoted
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => heading.test(line) || nextHeading.test(line) || itemBelow(line, 0) === null)
    .map((line) => `> ${line}\n`)
    .join("");
