import type { Email } from "postal-mime";

/** Whether a mail that has a body gave neither text nor file: what its head says of its parts is not so. */
export const isLost = ({ text, html, attachments }: Email): boolean => {
  if ((text ?? "") !== "" || (html ?? "") !== "") return false;
  const [only, second] = attachments;
  if (only === undefined) return true;
  return (
    second === undefined &&
    only.filename === null &&
    /^(?:text\/(?:plain|enriched|richtext)?|[^/]*)$/.test(only.mimeType)
  );
};

/** The same mail with a type above all others that its body bears out: the first such line counts. Null: it has no body. */
export function retyped(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.subarray(0, 1024 * 1024).toString("latin1");
  const begins = text.search(/\r?\n\r?\n/);
  if (begins < 0 || text.slice(begins).trim() === "") return null;
  const boundary = /\n--(\S{1,70})[ \t]*\r?\n(?:content-|mime-)/i.exec(text)?.[1];
  const charset = /charset="?([\w.:-]{1,40})/i.exec(text.slice(0, begins))?.[1] ?? "utf-8";
  const type =
    boundary === undefined ? `text/plain; charset=${charset}` : `multipart/mixed; boundary="${boundary}"`;
  return Buffer.concat([Buffer.from(`Content-Type: ${type}\n`), buffer]);
}
