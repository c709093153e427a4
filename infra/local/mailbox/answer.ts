import type { Html } from "./html.ts";

/** What is said to one request. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** Scripts and styles are files of ours; a mail is only ever seen in a frame of our own. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function pageAnswer(page: Html, status = 200): Answer {
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": pagePolicy,
      "cross-origin-opener-policy": "same-origin",
    },
    body: page.markup,
  };
}

export function plainAnswer(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: `${text}\n` };
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** After a form was sent: what to look at now. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { location }, body: "" };
}

export const notFound = plainAnswer(404, "There is nothing here.");
