import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { expect, onTestFinished, test } from "vitest";
import { CannotStart } from "../../../infra/local/cannot-start.ts";
import { listen } from "../../../infra/local/listen.ts";
import type { HandedIn } from "../../../infra/local/smtp-in/mail-intake.ts";
import { startSmtpIn } from "../../../infra/local/smtp-in/smtp-in.ts";
import { startNextday } from "../../../infra/local/start.ts";
import type { StartOptions } from "../../../infra/local/start-options.ts";
import { newFolder } from "./new-folder.ts";

const functionsFolder = new URL("../../fixtures/functions/", import.meta.url);
const raw = Buffer.from("From: ann@example.com\r\nSubject: hello\r\n\r\nhello\r\n");

const start = (options: Partial<StartOptions> & { dataDir: string }) =>
  startNextday({ owners: ["ann@example.com"], functionsFolder, retrySeconds: 0, ...options });
const envelope = (local: string) => ({ from: "ann@example.com", to: `${local}@in.example.com` });

test("a mail goes in by SMTP, is handled by its function, and what became of it is told, also after a restart", async () => {
  const dataDir = join(newFolder(), "data");
  const before = await start({ dataDir });
  let changes = 0;
  before.onChange(() => void (changes += 1));
  await before.submit(raw, envelope("inbox"));
  await before.quiet();
  expect(before.received()).toMatchObject([{ source: "ann@example.com", outcome: "committed", why: null }]);
  expect(changes).toBeGreaterThanOrEqual(2);
  await before.moveTo("2040-01-01T08:00:00Z");
  await before.close();
  const after = await start({ dataDir });
  onTestFinished(() => after.close());
  expect(after.received()).toMatchObject([{ source: "ann@example.com", outcome: "committed", why: null }]);
  expect(after.now()).toMatch(/^2040-01-01T08:/);
  const stored = Buffer.from((await after.received()[0]?.raw()) ?? "").toString();
  expect(stored.endsWith(raw.toString())).toBe(true);
});

test("a mail that cannot be handled is tried five times, told each time, and ends among the dead letters", async () => {
  const told: string[] = [];
  const running = await start({ dataDir: newFolder(), tell: (line) => void told.push(line) });
  onTestFinished(() => running.close());
  await running.submit(raw, envelope("throw"));
  await running.quiet();
  expect(told).toEqual(Array.from({ length: 5 }, () => "receive-mail failed: asked to throw"));
  expect(running.loopback.queues.get("mail-dead")?.counts().visible).toBe(1);
  expect(running.received()).toMatchObject([{ outcome: null }]);
});

test("a data folder is used by one Nextday at a time", async () => {
  const dataDir = newFolder();
  const running = await start({ dataDir });
  await expect(start({ dataDir })).rejects.toThrow(CannotStart);
  await running.close();
  await (await start({ dataDir })).close();
});

test("a port that stays another's is said in a line, and nothing is left running", async () => {
  const other = createServer();
  const smtpPort = await listen(other, 0);
  onTestFinished(() => void other.close());
  const dataDir = newFolder();
  await expect(start({ dataDir, smtpPort })).rejects.toThrow(`Port ${smtpPort} on 127.0.0.1 is in use.`);
  await (await start({ dataDir })).close();
});

test("a port that was just left is waited for", async () => {
  const other = createServer();
  const smtpPort = await listen(other, 0);
  setTimeout(() => void other.close(), 500);
  const running = await start({ dataDir: newFolder(), smtpPort });
  onTestFinished(() => running.close());
  expect(running.smtpPort).toBe(smtpPort);
});

test("a DynamoDB that does not answer is said in a line", async () => {
  const closed = createServer();
  const port = await listen(closed, 0);
  closed.close();
  await once(closed, "close");
  const dynamodbUrl = `http://127.0.0.1:${port}`;
  await expect(start({ dataDir: newFolder(), dynamodbUrl })).rejects.toThrow(CannotStart);
});

test("what is sent is also handed to a relay, to whom it is for and nobody else", async () => {
  const relayed: HandedIn[] = [];
  const relay = await startSmtpIn({
    port: 0,
    mailDomain: "example.com",
    takeIn: async (mail) => void relayed.push(mail),
  });
  onTestFinished(() => relay.close());
  const running = await start({ dataDir: newFolder(), relay: `smtp://127.0.0.1:${relay.port}` });
  onTestFinished(() => running.close());
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const ses = new SESClient({ endpoint: running.loopback.url, region: "us-east-1", credentials });
  const mail = {
    Source: "inbox@in.example.com",
    Destinations: ["ann@example.com"],
    RawMessage: { Data: raw },
  };
  await ses.send(new SendRawEmailCommand(mail));
  await expect.poll(() => relayed).toMatchObject([{ recipients: ["ann@example.com"] }]);
  const [sent] = running.sentMails();
  expect(relayed[0]?.raw.toString()).toBe(Buffer.from((await sent?.raw()) ?? "").toString());
});
