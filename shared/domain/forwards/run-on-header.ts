import { fieldLabelled, type HeaderField, labelledLine } from "./header-labels.ts";

/** No header that was written on one line is longer. */
const longest = 3000;
const longestLabel = 20;

/**
 * The lines of a header that lost its line breaks, as Yahoo's text parts do: `----- Forwarded Message ----- From: Jane
 * <jane@example.org>To: AnnSent: …Subject: Lunch`. Any other line alone.
 */
export function linesOfHeader(line: string): readonly string[] {
  if (line.length < 30 || line.length > longest) return [line];
  const [mark, rest] = markAndRest(line);
  const starts = labelStarts(rest);
  const fields = new Set(starts.map(({ field }) => field));
  const isHeader = starts[0]?.at === 0 && fields.has("from") && (fields.size >= 3 || fields.has("date"));
  if (!isHeader) return mark !== "" && labelledLine(rest) !== null ? [mark, rest] : [line];
  const lines = starts.map(({ at }, index) => rest.slice(at, starts[index + 1]?.at).trim());
  return mark === "" ? lines : [mark, ...lines];
}

/** `----- Forwarded Message ----- From: …` in two. */
function markAndRest(line: string): readonly [string, string] {
  const [mark = ""] = /^-{3,40}[^-:]{3,80}-{3,40}/.exec(line) ?? [];
  return [mark, line.slice(mark.length).trim()];
}

type LabelStart = { readonly field: HeaderField; readonly at: number };

function labelStarts(line: string): readonly LabelStart[] {
  const starts: LabelStart[] = [];
  const found = new Set<HeaderField>();
  for (let colon = 1; colon < line.length; colon += 1) {
    if (line[colon] !== ":" && line[colon] !== "：") continue;
    const start = labelBefore(line, colon);
    if (start === null || found.has(start.field)) continue;
    starts.push(start);
    found.add(start.field);
  }
  return starts;
}

/** The longest label that ends at the colon; one that stands behind a letter must begin with a capital and be no mere syllable. */
function labelBefore(line: string, colon: number): LabelStart | null {
  for (let at = Math.max(0, colon - longestLabel); at < colon; at += 1) {
    const label = line.slice(at, colon);
    if (label !== label.trimStart()) continue;
    const isGlued = at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1] ?? "");
    if (isGlued && !(/^\p{Lu}/u.test(label) && (label.length > 3 || /\d/.test(line[at - 1] ?? "")))) continue;
    const field = fieldLabelled(label);
    if (field !== null) return { field, at };
  }
  return null;
}
