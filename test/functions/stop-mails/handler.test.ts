import type { Context } from "aws-lambda";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "../../../functions/stop-mails/handler.ts";
import { silentTelemetry } from "../../../infra/local/in-process/silent-telemetry.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const path = `/${"a".repeat(26)}/${"b".repeat(26)}`;
const call = (method: string, rawPath = path) =>
  createHandler({ ...here.deps, ...silentTelemetry() })(
    { rawPath, requestContext: { http: { method } } },
    {} as Context,
  ) as Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;

test.each([
  ["GET", path, "Stop your digests?"],
  ["HEAD", path, "Stop your digests?"],
  ["POST", path, "This link is not in use"],
  ["POST", "/favicon.ico", "This link is not in use"],
  ["GET", "/", "This link is not in use"],
])("%s %s is answered by a page of its own: %s", async (method, rawPath, title) => {
  const answer = await call(method, rawPath);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain(`<h1>${title}</h1>`);
});

test("the page loads nothing, is kept nowhere, and tells nobody where it was opened", async () => {
  const { headers, body } = await call("GET");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(body).not.toMatch(/<script|src=|https?:/);
});
