import { parse } from "csv-parse/sync";

/** The rows and cells of a table as they stand, parted by what it says itself or by the mark that it has most of. Null: it is none. */
export function tableRows(said: string): readonly (readonly string[])[] | null {
  const text = said.replace(/^\uFEFF/, "");
  const [, stated] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  try {
    return parse(stated === undefined ? text : text.slice(text.indexOf("\n") + 1), {
      delimiter: stated ?? delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: mostRows,
    });
  } catch {
    return null;
  }
}

/** Behind these nothing is looked at. */
const mostRows = 20_000;

/** The mark that stands most often between the cells of the first lines. */
function delimiterOf(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const head = plain.split("\n", 12).join("\n");
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
