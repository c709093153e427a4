import type { Context } from "aws-lambda";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "../../../functions/stop-mails/handler.ts";
import { silentTelemetry } from "../../../infra/local/in-process/silent-telemetry.ts";
import { readStopPath } from "../../../shared/domain/threads/stop-link.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const path = `/${"a".repeat(26)}/${"b".repeat(26)}`;
const call = (method: string, rawPath = path, more = {}) =>
  createHandler({ ...here.deps, ...silentTelemetry() })(
    { rawPath, requestContext: { http: { method } }, ...more },
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

/** Ann, who was sent a digest, and the path of the link in it. */
async function annsLink() {
  const say = async (mail: Parameters<typeof here.arrival>[0]) =>
    receiveMail(here.deps, await here.arrival(mail));
  await say({ files: [vcard("Tom Roe", "tom@example.org")] });
  const stored = await here.deps.accounts.bySender("ann@example.com");
  const id = stored?.account.id ?? "";
  here.at.now = "2026-11-03T13:00:00.000Z";
  await serveAccount({ ...here.deps, stopUrl: "https://stop.example.com/" }, id);
  const headers = (await here.sent()).at(-1)?.headers ?? [];
  const link = headers.find(({ name }) => name === "list-unsubscribe")?.value ?? "";
  const [, own = ""] = /<https:\/\/stop\.example\.com([^>]*)>/.exec(link) ?? [];
  return { own, isPaused: async () => (await here.deps.accounts.byId(id))?.settings.paused };
}

test("only a POST with the whole link stops anything, whatever else comes with it", async () => {
  const { own, isPaused } = await annsLink();
  expect(readStopPath(own)).not.toBeNull();
  const [, token = "", secret = ""] = own.split("/");
  const forged = [
    ...[own.slice(0, -1), `${own}a`, `${own}/`, `/${own}`, own.toUpperCase(), `${own}%00`, `${own}\n`, ""],
    ...[`/${token}`, `/${secret}/${token}`, `/${token}/${token}`, `/${token}/${"a".repeat(26)}`],
    ...[`/${"é".repeat(26)}/${secret}`, "/".repeat(100_000)],
  ];
  for (const each of forged)
    expect((await call("POST", each)).body, each.slice(0, 80)).toContain("not in use");
  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"]) await call(method, own);
  expect(await isPaused()).toBe(false);
  const enormous = { body: "x".repeat(1_000_000), isBase64Encoded: true };
  expect((await call("POST", own, enormous)).body).toContain("Your digests have stopped");
  expect(await isPaused()).toBe(true);
});
