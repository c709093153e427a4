/** A mail's header as it was given: nothing is decoded. */
export type HeaderField = { readonly name: string; readonly value: string };

/** Where the header ends; the end of the bytes where there is no empty line. */
function headEnd(raw: Buffer): number {
  const ends = [raw.indexOf("\r\n\r\n"), raw.indexOf("\n\n")].filter((index) => index >= 0);
  return ends.length > 0 ? Math.min(...ends) : raw.length;
}

/** Fields in order, values unfolded. */
export function headerFields(raw: Buffer): readonly HeaderField[] {
  const lines = raw
    .toString("utf8", 0, headEnd(raw))
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    return name && value !== undefined ? [{ name, value }] : [];
  });
}

export function headerValue(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** The same bytes without the fields of that name. */
export function withoutHeader(raw: Buffer, name: string): Buffer {
  const end = headEnd(raw);
  const field = new RegExp(`^${name}:.*(?:\\r?\\n[ \\t].*)*(?:\\r?\\n|$)`, "gim");
  // Latin-1 keeps every byte as it is.
  const head = `${raw.toString("latin1", 0, end)}\r\n`.replace(field, "").replace(/\r?\n$/, "");
  return Buffer.concat([Buffer.from(head, "latin1"), raw.subarray(end)]);
}
