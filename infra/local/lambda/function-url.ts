import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import * as z from "zod";
import { CannotStart } from "../cannot-start.ts";
import { listen, stopServer } from "../listen.ts";

type Invoke = (event: unknown) => Promise<unknown>;

export type FunctionUrl = {
  /** Ends with a slash. */
  readonly url: string;
  /** Whom it calls; until then nobody is there. */
  readonly leadsTo: (invoke: Invoke) => void;
  readonly close: () => Promise<void>;
};

const answer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(""),
});

/** What Lambda puts in front of a function that the world may call (AWS Lambda developer guide, "Function URLs"), at the port where it is free. */
export async function openFunctionUrl(port: number): Promise<FunctionUrl> {
  let invoke: Invoke = () => Promise.resolve({ statusCode: 503 });
  const server = createServer((request, response) => {
    void handle(request, response, (event) => invoke(event));
  });
  return {
    url: `http://127.0.0.1:${await listenSomewhere(server, port)}/`,
    leadsTo: (called) => {
      invoke = called;
    },
    close: () => stopServer(server),
  };
}

/** A port that is taken is no reason not to start. */
async function listenSomewhere(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    return listen(server, 0);
  }
}

async function handle(request: IncomingMessage, response: ServerResponse, invoke: Invoke): Promise<void> {
  try {
    const { statusCode, headers, body } = answer.parse(await invoke(await eventOf(request)));
    response.writeHead(statusCode, headers).end(body);
  } catch {
    response.writeHead(502).end();
  }
}

async function eventOf(request: IncomingMessage): Promise<object> {
  const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    version: "2.0",
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: request.headers,
    requestContext: { http: { method: request.method ?? "GET", path: pathname } },
    body: (await buffer(request)).toString("utf8"),
    isBase64Encoded: false,
  };
}
