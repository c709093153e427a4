export type Cell = string | number | null;

/**
 * A table that Excel opens as it is: UTF-8 with a byte order mark, RFC 4180. What a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, "CSV Injection"), and so does what would look as if it had got one: `unguarded` takes it off.
 */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = (cell ?? "").toWellFormed().replaceAll("\0", "");
  const safe = guarded.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const guarded = /^'*(?:[=+\-@\t\r\n]|\s+[=+\-@])/;

/** The cell's own text. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell;
