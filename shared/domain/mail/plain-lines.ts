/** The lines of a text, trimmed, with spaces that are spaces, and without what cannot be seen. */
export function plainLines(source: string): readonly string[] {
  return source
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .split("\n")
    .map((line) => line.trim());
}
