import { Readable } from "node:stream";
import type { SQSClient } from "@aws-sdk/client-sqs";
import type { Answer } from "./exchange.ts";
import type { Request } from "./incoming.ts";

/** What carries out the requests of an SDK client. */
export type RequestHandler = SQSClient["config"]["requestHandler"];
/** A request as the clients hand it over. */
type Handed = Pick<Request, "method" | "path"> & {
  readonly query: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** For clients in the loopback's own process. `answer` gives null where a connection would have been dropped. */
export function withoutSockets(answer: (request: Request) => Promise<Answer | null>): RequestHandler {
  return {
    async handle(request: Handed) {
      const answered = await answer(await plain(request));
      if (!answered) throw Object.assign(new Error("the connection was dropped"), { code: "ECONNRESET" });
      const body = Readable.from([request.method === "HEAD" ? "" : answered.body]);
      return { response: { statusCode: answered.status, headers: answered.headers, body } };
    },
  };
}

async function plain({ method, path, query, headers, body }: Handed): Promise<Request> {
  const asked = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    for (const value of Array.isArray(values) ? values : [values]) asked.append(name, value ?? "");
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { method, path, query: asked, headers: Object.fromEntries(named), body: await bytesOf(body) };
}

async function bytesOf(body: unknown): Promise<Buffer> {
  if (body instanceof Readable) return Buffer.concat(await body.toArray());
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return Buffer.from(typeof body === "string" ? body : "");
}
