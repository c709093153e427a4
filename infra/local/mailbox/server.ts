import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { PageSources } from "../page-sources.ts";
import { type Answer, notFound, plainAnswer } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { assetFiles } from "./asset-files.ts";
import { refusal } from "./guard.ts";
import { sendEvents } from "./live-events.ts";
import { createMailbox } from "./mailbox.ts";
import { routes } from "./routes.ts";

/** The mailbox page: mails in and out, a reply, a photo, a moved clock. To be listened with on loopback alone. */
export function createMailboxPage(sources: PageSources): RequestListener {
  const site = { sources, mailbox: createMailbox(sources), assets: assetFiles() };
  return (request, response) => {
    const refused = refusal(request);
    const url = URL.parse(request.url ?? "/", "http://127.0.0.1");
    if (refused || !url) send(request, response, refused ?? plainAnswer(400, "That is no address."));
    else if (request.method === "GET" && url.pathname === "/events") sendEvents(sources, response);
    else
      answerTo({ ...site, url, request }).then(
        (answer) => send(request, response, answer),
        (error: unknown) => send(request, response, plainAnswer(500, String(error))),
      );
  };
}

async function answerTo(asked: Asked): Promise<Answer> {
  const method = asked.request.method === "HEAD" ? "GET" : asked.request.method;
  const { pathname } = asked.url;
  const there = routes.filter(({ path }) => path.test(pathname));
  const route = there.find((each) => each.method === method);
  if (!route) return there.length > 0 ? plainAnswer(405, "Not in this way.") : notFound;
  return route.answer(asked, route.path.exec(pathname)?.slice(1) ?? []);
}

function send({ method }: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    // Not `no-referrer`: with it a browser sends forms with `Origin: null`.
    "referrer-policy": "same-origin",
    ...answer.headers,
  });
  response.end(method === "HEAD" ? undefined : answer.body);
}
