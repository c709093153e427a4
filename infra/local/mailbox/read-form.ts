import type { IncomingMessage } from "node:http";
import { type Form, readMultipart } from "./multipart.ts";

/** Above what SMTP takes, so that its own refusal is what a person reads. */
const longestBody = 64 * 1024 * 1024;

/** Null: it is no form, or longer than any mail could be. Reads to the end in any case: before that no browser listens. */
export async function readForm(request: IncomingMessage): Promise<Form | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= longestBody) chunks.push(chunk);
  }
  if (length > longestBody) return null;
  return readMultipart(Buffer.concat(chunks), request.headers["content-type"] ?? "");
}

/** A text field; empty where it was not sent. */
export const field = ({ fields }: Form, name: string): string => fields.get(name) ?? "";
