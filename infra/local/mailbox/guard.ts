import type { IncomingMessage } from "node:http";
import { type Answer, plainAnswer } from "./answer.ts";

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Refuses what another site could make a browser ask for. A name that was made to point here (DNS rebinding) shows in Host;
 * a form or script elsewhere shows in Origin, which is `null` from within a mail's frame.
 */
export function refusal({ method, headers }: IncomingMessage): Answer | null {
  const host = headers.host ?? "";
  if (!loopback.test(host)) return plainAnswer(403, "This page is read as http://127.0.0.1 alone.");
  const isRead = method === "GET" || method === "HEAD";
  if (isRead || headers.origin === `http://${host}`) return null;
  return plainAnswer(403, "Only this page itself may do that.");
}
