import type { ServerResponse } from "node:http";
import type { PageSources } from "../page-sources.ts";

const settleMs = 120;

/** Server-sent events: one whenever something has changed, of many at once the last. What has changed is looked up. */
export function sendEvents(sources: PageSources, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": listening\n\n");
  let pending: NodeJS.Timeout | null = null;
  const tell = () => {
    pending = null;
    response.write("data: changed\n\n");
  };
  const stop = sources.onChange(() => (pending ??= setTimeout(tell, settleMs)));
  response.on("close", () => {
    stop();
    if (pending) clearTimeout(pending);
  });
}
