import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type Call, serviceNames } from "./exchange.ts";

/** As it came, signed or not. */
export type Request = Omit<Call, "service" | "caller">;

export async function readRequest(message: IncomingMessage): Promise<Request> {
  // No URL is made of it: that would resolve the dots of a key such as `../x`.
  const [path = "/", query = ""] = (message.url ?? "/").split("?");
  return {
    method: message.method ?? "GET",
    path,
    query: new URLSearchParams(query),
    headers: message.headers,
    body: Buffer.concat(await message.toArray()),
  };
}

/** Null: no SDK client of a service that is known here has signed it. */
export function callOf(request: Request): Call | null {
  const { headers, body } = request;
  const signed = signatureOf(headers.authorization ?? "");
  return signed && { ...request, ...signed, body: isChunked(headers) ? unchunked(body) : body };
}

/** The credential scope of Signature Version 4 is `key/day/region/service/aws4_request`. */
function signatureOf(authorization: string): Pick<Call, "service" | "caller"> | null {
  const scope = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization);
  const [, caller = "", name] = scope ?? [];
  const service = serviceNames.find((known) => known === name);
  return service ? { service, caller } : null;
}

function isChunked(headers: IncomingHttpHeaders): boolean {
  return (headers["content-encoding"] ?? "").split(",").some((coding) => coding.trim() === "aws-chunked");
}

/** `aws-chunked`: a line with the size in hex (and perhaps a signature), the bytes, a line end; a size of 0 ends, trailers follow. */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf("\r\n", at);
    if (lineEnd < 0) break;
    const size = Number.parseInt(body.toString("latin1", at, lineEnd), 16);
    if (!size) break;
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
