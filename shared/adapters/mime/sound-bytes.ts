const maxHead = 64 * 1024;

const lf = 10;
const cr = 13;

/** A mail's bytes as a mail program should have written them: line ends that are some, a head in UTF-8, a blank line below it. */
export function soundBytes(raw: Uint8Array): Uint8Array {
  const bytes = withLineFeeds(withoutLead(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)));
  const end = endOfHead(bytes);
  const head = bytes.subarray(0, Math.min(end, maxHead));
  const sound = soundHead(head.toString(isUtf8(head) ? "utf8" : "latin1"), head);
  return sound === null ? bytes : Buffer.concat([Buffer.from(sound), bytes.subarray(head.length)]);
}

/** Without a byte order mark, blank lines and an mbox's `From ` line. */
function withoutLead(bytes: Buffer): Buffer {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === lf || bytes[at] === cr) at++;
  // `From : ann@example.com` is a header as some write it.
  if (!/^From (?!\s*:)/.test(bytes.subarray(at, at + 80).toString("latin1"))) return bytes.subarray(at);
  const next = bytes.indexOf(lf, at);
  return next < 0 ? bytes.subarray(at) : bytes.subarray(next + 1);
}

/** Old Macs ended lines by a carriage return alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.subarray(0, maxHead).includes(lf) || !bytes.includes(cr)) return bytes;
  return Buffer.from(bytes.map((byte) => (byte === cr ? lf : byte)));
}

function endOfHead(bytes: Buffer): number {
  const ends = [bytes.indexOf("\r\n\r\n"), bytes.indexOf("\n\n")].filter((at) => at >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Null: it is sound. */
function soundHead(text: string, bytes: Buffer): string | null {
  const decoded = isUtf8(bytes) ? text : decodedHead(bytes, text);
  const separated = withSeparation(decoded);
  return separated === text && isUtf8(bytes) ? null : separated;
}

/** In the charset that the head names for the body, else in that of Western Windows. */
function decodedHead(bytes: Buffer, latin: string): string {
  const named = /charset="?([\w-]+)/i.exec(latin)?.[1] ?? "windows-1252";
  for (const charset of [named, "windows-1252"]) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {}
  }
  return latin;
}

const field = /^[!-9;-~]+[ \t]*:|^[ \t]/;
const telling = /^(?:from|to|subject|date|mime-version|content-[\w-]+|message-id)[ \t]*:/i;

/** With a blank line where the text begins right below the head. */
function withSeparation(head: string): string {
  const lines = head.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "" && !field.test(line));
  if (first <= 0 || lines.slice(first).some((line) => telling.test(line))) return head;
  return [...lines.slice(0, first), "", ...lines.slice(first)].join("\n");
}
