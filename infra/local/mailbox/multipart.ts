export type FormFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a person filled in. */
export type Form = {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly FormFile[];
};

const headBreak = "\r\n\r\n";

/** Reads multipart/form-data (RFC 7578) as browsers write it; null: it is something else. */
export function readMultipart(body: Buffer, contentType: string): Form | null {
  const [, boundary] = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(contentType) ?? [];
  if (boundary === undefined) return null;
  const fields = new Map<string, string>();
  const files: FormFile[] = [];
  for (const part of partsOf(body, `--${boundary}`)) {
    const head = part.subarray(0, part.indexOf(headBreak)).toString("utf8");
    const bytes = part.subarray(part.indexOf(headBreak) + headBreak.length);
    const file = parameter(head, "filename");
    if (file === null)
      fields.set(parameter(head, "name") ?? "", bytes.toString("utf8").replaceAll("\r\n", "\n"));
    // A file field that was left empty comes as a file without a name.
    else if (file !== "") files.push({ name: file, bytes });
  }
  return { fields, files };
}

/** What is between two delimiters, each at the beginning of a line; the line's end before one belongs to it. */
function partsOf(body: Buffer, delimiter: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  for (let end = start; start >= 0; start = end) {
    start += delimiter.length + 2;
    end = body.indexOf(`\r\n${delimiter}`, start);
    if (end < 0) break;
    parts.push(body.subarray(start, end));
    end += 2;
  }
  return parts;
}

/** Browsers write a quote and line ends in a name as percent escapes, and nothing else. */
function parameter(head: string, name: string): string | null {
  const value = new RegExp(`^content-disposition:.*; ${name}="([^"]*)"`, "im").exec(head)?.[1];
  return value?.replaceAll("%22", '"').replace(/%0[da]/gi, " ") ?? null;
}
