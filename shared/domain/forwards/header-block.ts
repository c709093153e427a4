import { type HeaderField, labelledLine } from "./header-labels.ts";

/** The header of a mail inside a mail: its fields, and the first line behind it. */
export type HeaderBlock = {
  readonly fields: ReadonlyMap<HeaderField, string>;
  readonly begins: number;
  readonly ends: number;
};

/** A wrapped address goes on for that long. */
const mostContinued = 3;

const least = 3;

/**
 * The header that begins at a line: who it is from and at least two fields more, one behind a mark, in any order, wrapped, or with blank lines between them.
 * Null: none begins there.
 */
export function headerBlockAt(
  lines: readonly string[],
  begins: number,
  isMarked = false,
): HeaderBlock | null {
  if (labelledLine(lines[begins] ?? "") === null) return null;
  const fields = new Map<HeaderField, string>();
  let at = begins;
  while (at < lines.length) {
    const labelled = labelledLine(lines[at] ?? "");
    if (labelled === null || fields.has(labelled.field)) break;
    const { value, ends } = continued(lines, at + 1, labelled.value);
    fields.set(labelled.field, value);
    at = nextLabelled(lines, ends) ?? ends;
  }
  return fields.has("from") && fields.size >= (isMarked ? least - 1 : least)
    ? { fields, begins, ends: at }
    : null;
}

/** The value goes on in the lines behind it where another field follows them, or where it has not begun. */
function continued(lines: readonly string[], from: number, value: string): { value: string; ends: number } {
  const begins = value === "" ? firstFilled(lines, from) : from;
  let count = 0;
  while (count < mostContinued && isPlain(lines[begins + count])) count += 1;
  const isFollowed = nextLabelled(lines, begins + count) !== null;
  if (count === 0 || (value !== "" && !isFollowed)) return { value, ends: from };
  const taken = isFollowed ? count : 1;
  const more = lines.slice(begins, begins + taken).filter((line) => !isOtherField(line));
  return { value: [value, ...more].join(" ").trim(), ends: begins + taken };
}

/** A field whose value stands below it, with a blank line between. */
const firstFilled = (lines: readonly string[], from: number): number =>
  lines[from] === "" && isPlain(lines[from + 1]) ? from + 1 : from;

const isPlain = (line: string | undefined): boolean =>
  line !== undefined && line !== "" && line.length < 400 && labelledLine(line) === null;

/** `Importance: High`, `User-Agent: …`: of a mail's header, but none that matters. */
const isOtherField = (line: string): boolean => /^[*_]*[\p{Lu}][\p{L}-]{2,24}[*_]*\s?[:：]\s/u.test(line);

/** Where the next field stands, with at most three blank lines before it. */
function nextLabelled(lines: readonly string[], from: number): number | null {
  for (const at of [from, from + 1, from + 2, from + 3]) {
    if (labelledLine(lines[at] ?? "") !== null) return at;
    if (lines[at] !== "") return null;
  }
  return null;
}
