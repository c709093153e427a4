import { isDay } from "./day-alone.ts";
import { namesAt, targetBefore } from "./read-target.ts";
import { verbsAt } from "./verb-words.ts";

/** A name or a number that stands alone on its line. */
const heading = /^(#?\d{1,2}[.)]?|\p{L}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}):?$/u;

/** The lines with whom they are about, where a name or a number heads what stands below it: `Tom:`, `- called`. */
export function withHeadings(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  let head: string | null = null;
  for (const [at, line] of lines.entries()) {
    const said = withoutMark(line);
    if (said === "") head = null;
    if (isHeading(said) && saysMore(withoutMark(lines[at + 1] ?? ""))) head = said.replace(/[:.)]$/, "");
    else all.push(head !== null && saysMore(said) ? `${head}: ${said}` : line);
  }
  return all;
}

const withoutMark = (line: string): string => line.trim().replace(/^[-*•–·] /, "");

const isHeading = (line: string): boolean =>
  heading.test(line) && verbsAt(line.replace(/:$/, "")).length === 0 && !isDay(line);

/** A command without whom it is about. */
const saysMore = (line: string): boolean =>
  line !== "" &&
  targetBefore(line) === null &&
  (isDay(line) ||
    (verbsAt(line).some(({ verb }) => verb.target === "people") &&
      !namesAt(line).some(
        ({ rest }) => rest !== "" && verbsAt(rest).some(({ verb }) => verb.target === "people"),
      )));
